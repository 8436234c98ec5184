import type { Facts } from '../../facts/facts';
import { fold } from '../../text/fold';
import type { PastShipment } from '../../trade/history';
import type { Role } from '../../trade/roles';
import { filled, type Shipment } from '../../trade/shipment';
import type { DetectorContext } from '../signal';
import { countriesOf, endsOf } from './ends';
import { namesOf } from './signs';

/** Earlier shipments looked at for one key: the newest ones. A firm's best customer has thousands. */
const NEWEST = 4;

/** What one shipment says of its buyer and end, for comparison with another. */
export interface Buyer {
  /** Consignee's name as typed; '' when nobody is named. */
  name: string;
  /** Folded. */
  key: string;
  countries: Set<string>;
  /** First place that spoke, told by its ISO code. */
  place: string;
}

export interface Earlier {
  past: PastShipment;
  facts: Facts;
  buyer: Buyer;
}

const understood = new WeakMap<Shipment, Facts>();

/** What tells one buyer and end from another, as typed. */
const BUYER_AND_END: readonly Role[] = [
  'consignee.name',
  'consignee.country',
  'country.destination',
  'port.discharge',
  'place.delivery',
];

/** Earlier shipments of the same user that share a key with this one, newest first, as they stand. The shipment itself is none of them. */
export function sharing(key: string, context: DetectorContext): PastShipment[] {
  const all = context.history.sharing(key);
  const newest = all.slice(-NEWEST - 1).filter(({ id }) => id !== context.shipment.id);
  return newest.slice(-NEWEST).reverse();
}

/**
 * As `sharing`, understood; those that say the same of buyer and end, word for word, are left out, because understanding costs and nothing
 * would come of it.
 */
export function earlier(key: string, context: DetectorContext, roles = BUYER_AND_END): Earlier[] {
  return sharing(key, context)
    .filter((past) => !saysTheSame(past.shipment, context.shipment, roles))
    .map((past) => {
      let facts = understood.get(past.shipment);
      if (!facts) {
        facts = context.understand(past.shipment);
        understood.set(past.shipment, facts);
      }
      return { past, facts, buyer: buyerOf(facts) };
    });
}

function saysTheSame(a: Shipment, b: Shipment, roles: readonly Role[]): boolean {
  return roles.every((role) => wordsOf(a, role) === wordsOf(b, role));
}

const wordsOf = (shipment: Shipment, role: Role) =>
  filled(shipment, role)
    .map(({ value }) => fold(value))
    .join('|');

export function buyerOf(facts: Facts): Buyer {
  const consignee = namesOf(facts, 'consignee').find(
    ({ relation, acts }) => relation === 'self' && !acts.includes('to-order'),
  );
  const ends = endsOf(facts);
  const said = [...ends.declared, ...ends.delivery, ...ends.discharge];
  const places = said.length > 0 ? said : ends.consignee;
  return {
    name: consignee?.text ?? '',
    key: fold(consignee?.text ?? ''),
    countries: countriesOf(places),
    place: places[0]?.place ?? '',
  };
}

/** Both name a buyer, and not the same one. A longer and a shorter form of one name are the same. */
export function isOtherBuyer(a: Buyer, b: Buyer): boolean {
  return a.key !== '' && b.key !== '' && !a.key.includes(b.key) && !b.key.includes(a.key);
}

/** Both name an end, and no country is common to them. */
export function isOtherEnd(a: Buyer, b: Buyer): boolean {
  if (a.countries.size === 0 || b.countries.size === 0) return false;
  for (const country of a.countries) if (b.countries.has(country)) return false;
  return true;
}

const DAY = 86_400_000;

/** Days between an earlier shipment and the day of the check; never negative. */
export function daysSince(past: PastShipment, asOf: string): number {
  return Math.max(0, Math.round((Date.parse(asOf) - Date.parse(past.at)) / DAY));
}
