import { fold } from '../text/fold';
import type { Facts } from './facts';

/** What a shipment can be recognised by in a later one: chassis numbers, names of its parties (not the shipper's), containers. At most 60. */
export function keysOf(facts: Omit<Facts, 'keys'>): string[] {
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
  return [...new Set([...vins, ...names, ...containers])].filter((key) => key.length > 8).slice(0, 60);
}
