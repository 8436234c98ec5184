import { fold } from '../text/fold';
import { filled, partyEntries, type Shipment } from '../trade/shipment';
import type { Facts } from './facts';

/**
 * What a shipment can be recognised by in a later one: chassis numbers, names of its parties (not the shipper's), containers, air waybills,
 * references of booking, bill and invoice, the consignee's address. At most 60.
 */
export function keysOf(facts: Omit<Facts, 'keys'>, shipment: Shipment): string[] {
  const vins = facts.items.flatMap(({ vehicle }) => vehicle?.vins.map(({ text }) => `vin:${text}`) ?? []);
  const names = facts.names
    .filter(
      ({ acts, relation, evidence }) =>
        relation !== 'attention' &&
        !evidence.role.startsWith('shipper') &&
        !evidence.role.startsWith('forwarder') &&
        !acts.some((act) => act === 'to-order' || act === 'same-as-consignee' || act === 'vague'),
    )
    .map(({ text }) => `name:${fold(text)}`);
  const containers = facts.identifiers
    .filter(({ kind }) => kind === 'container')
    .map(({ text }) => `container:${text}`);
  const waybills = facts.identifiers.filter(({ kind }) => kind === 'awb').map(({ text }) => `awb:${text}`);
  const references = filled(shipment, 'document.reference').map(({ value }) => `ref:${fold(value.slice(0, 80))}`);
  const address = partyEntries(shipment, 'consignee', 'address').map(({ value }) => fold(value.slice(0, 300)));
  const addresses = address.length > 0 ? [`address:${address.join(' ')}`] : [];
  return [...new Set([...vins, ...names, ...containers, ...waybills, ...references, ...addresses])]
    .filter((key) => key.length > 8)
    .slice(0, 60);
}
