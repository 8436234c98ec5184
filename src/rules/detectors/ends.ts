import type { Facts, PlaceFact, PlaceVia } from '../../facts/facts';
import type { Role } from '../../trade/roles';
import { partyOf } from '../../trade/roles';
import type { TransitTable } from './tables';

/** Statements that name a place of their own; a dialling code or a word in a name does not. */
const NAMED: ReadonlySet<PlaceVia> = new Set(['country', 'port', 'city', 'address']);

/** Where each part of the form says that the goods go. Weak statements are left out. */
export interface Ends {
  declared: PlaceFact[];
  consignee: PlaceFact[];
  endUser: PlaceFact[];
  notify: PlaceFact[];
  delivery: PlaceFact[];
  discharge: PlaceFact[];
  via: PlaceFact[];
  loading: PlaceFact[];
}

/** The places that `facts` name, by the part of the form that names them. */
export function endsOf(facts: Facts): Ends {
  const named = facts.places.filter((place) => NAMED.has(place.via) && place.certainty !== 'weak' && !place.lead);
  const by = (role: Role) => named.filter((place) => place.evidence.role === role);
  const party = (name: string) => named.filter((place) => partyOf(place.evidence.role) === name);
  return {
    declared: by('country.destination'),
    consignee: party('consignee'),
    endUser: party('endUser'),
    notify: party('notify'),
    delivery: by('place.delivery'),
    discharge: by('port.discharge'),
    via: by('port.transshipment'),
    loading: [...by('port.loading'), ...by('place.receipt'), ...party('shipper')],
  };
}

/** The country that a place lies in: `UA-43` lies in `UA`. */
export const countryOf = (place: string): string => place.slice(0, 2);

/** Every country that the statements could mean, readings of ambiguous words included. */
export function countriesOf(places: readonly PlaceFact[]): Set<string> {
  return new Set(places.flatMap((place) => [place.place, ...place.or]).map(countryOf));
}

/** Whether the statements have no country in common; false when one side says nothing. */
export function disagree(a: readonly PlaceFact[], b: readonly PlaceFact[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const countries = countriesOf(a);
  for (const country of countriesOf(b)) if (countries.has(country)) return false;
  return true;
}

/** Whether goods for `end` ordinarily pass a port of `port`: the same region, or a pair of the table. */
export function isOrdinaryWay(port: string, end: string, table: TransitTable): boolean {
  if (port === end) return true;
  if (table.pairs[port]?.includes(end)) return true;
  return table.regions.some((region) => region.includes(port) && region.includes(end));
}

/** Whether any pair of readings is an ordinary way. */
export function isAnyOrdinaryWay(
  ports: readonly PlaceFact[],
  ends: readonly PlaceFact[],
  table: TransitTable,
): boolean {
  for (const port of countriesOf(ports)) {
    for (const end of countriesOf(ends)) if (isOrdinaryWay(port, end, table)) return true;
  }
  return false;
}
