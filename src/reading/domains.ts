import { isItemRole, partyOf, type Role } from '../trade/roles';
import type { Claim } from './judge';
import type { Surroundings } from './surroundings';

/** What a page deals with. Settles words that are open by themselves: "Model" is a vehicle's beside a VIN, and nobody's on a page about printers. */
export interface Domains {
  vehicle: boolean;
  route: boolean;
  goods: boolean;
  /** Anything that only trade pages have: a party, a port, a tariff code, a delivery term. */
  trade: boolean;
  /** A party that sends or receives is named. */
  parties: boolean;
  /** A page of another trade: a journey, a bank transfer, somebody's person. No field of it is read. */
  foreign: boolean;
}

export const NO_DOMAINS: Domains = {
  vehicle: false,
  route: false,
  goods: false,
  trade: false,
  parties: false,
  foreign: false,
};

export type Domain = 'vehicle' | 'route' | 'goods' | 'other';

const SURELY_VEHICLE = new Set<Role>(['vehicle.vin', 'vehicle.engine', 'vehicle.fuel', 'vehicle.mileage']);
const SURELY_TRADE = new Set<Role>([
  'goods.hsCode',
  'incoterm',
  'vessel.name',
  'vessel.imo',
  'vessel.voyage',
  'container.number',
  'awb.number',
  'country.origin',
  'country.destination',
  'goods.endUse',
  'date.departure',
]);

/** What is never asked where goods are shipped; two such are another trade's page, unless it names what no other does. */
const FOREIGN = new Set(['bank', 'person', 'travel']);
const NOWHERE_ELSE = new Set<Role>([
  'goods.hsCode',
  'incoterm',
  'vessel.name',
  'vessel.imo',
  'container.number',
  'awb.number',
  'vehicle.vin',
  'country.origin',
]);

export function domainOf(role: Role): Domain {
  if (role.startsWith('vehicle.')) return 'vehicle';
  if (isItemRole(role)) return 'goods';
  return /^(?:port|place|vessel)\./.test(role) || role === 'date.departure' ? 'route' : 'other';
}

/**
 * Sums up the spots of a page. A word that is open counts for nothing; make, model and year count when two of them stand together. What is
 * said a thousand times alike is summed up once.
 */
export function* domainsOf(claims: Iterable<{ claim: Claim; around: Surroundings }>): Generator<void, Domains> {
  const seen = new Map<Claim, Surroundings>();
  let n = 0;
  const out = { ...NO_DOMAINS };
  const ofVehicles = new Set<Role>();
  const ofGoods = new Set<Role>();
  let described = false;
  const ends = new Set<Role>();
  const sections = new Set<string>();
  let foreign = 0;
  let own = false;
  let money = 0;
  for (const { claim, around } of claims) {
    if (++n % 256 === 0) yield;
    if (seen.get(claim) === around) continue;
    seen.set(claim, around);
    if (around.not && FOREIGN.has(around.not)) sections.add(around.section);
    if (claim.not && FOREIGN.has(claim.not)) foreign++;
    if (claim.not === 'payment') money++;
    if (around.about === 'vehicle') out.vehicle = true;
    if (around.about === 'route') out.route = true;
    if (around.about === 'goods') out.goods = true;
    const { role } = claim;
    if (!role || claim.score < 0.6 || around.not) continue;
    if (role === 'vehicle.vin' && claim.open) continue; // a printer has a serial number, too
    if (SURELY_VEHICLE.has(role)) out.vehicle = true;
    else if (role.startsWith('vehicle.')) ofVehicles.add(role);
    if (role === 'place.receipt' || role === 'place.delivery') ends.add(role);
    if (role === 'goods.description') described = true;
    if (claim.open) continue;
    if (NOWHERE_ELSE.has(role)) own = true;
    if (domainOf(role) === 'route') out.route = true;
    if (domainOf(role) === 'goods') ofGoods.add(role);
    if (partyOf(role)) out.parties = true;
    if (partyOf(role) || SURELY_TRADE.has(role) || domainOf(role) === 'route') out.trade = true;
  }
  if (ends.size > 1) out.route = out.trade = true; // "From" and "To" beside each other
  if (ofVehicles.size > 1) out.vehicle = true;
  if (out.vehicle) out.trade = true;
  if (out.trade && described && ofGoods.has('goods.quantity')) out.goods = true; // "Product" beside "Quantity"
  if (ofGoods.size > (out.trade ? 1 : 2) || ofGoods.has('goods.hsCode')) out.goods = true;
  ofGoods.delete('goods.currency'); // a bank asks for it too
  out.foreign = !own && ofGoods.size < 2 && foreign + sections.size > 0 && foreign + sections.size + money > 1;
  return out;
}

/** What two parts of a page deal with together. */
export function joined(a: Domains, b: Domains): Domains {
  return {
    vehicle: a.vehicle || b.vehicle,
    route: a.route || b.route,
    goods: a.goods || b.goods,
    trade: a.trade || b.trade,
    parties: a.parties || b.parties,
    foreign: a.foreign && (b.foreign || !b.trade),
  };
}
