import type { Facts } from '../../facts/facts';
import { PARTIES, type PartyName } from '../../trade/roles';
import { partyEntries } from '../../trade/shipment';
import type { Detector, DetectorContext, Signal } from '../signal';
import { countriesOf } from './ends';
import { line, placeLine, signal, typed } from './speak';

export interface PostalTable {
  /** Country → shapes of its codes: `9` a digit, `A` a letter; spaces and hyphens do not count. */
  shapes: Record<string, string[]>;
}

/** A postal code that the stated country does not have. */
export const postalCountry: Detector = {
  name: 'postal-country',
  row: 'D18',
  rests: {
    instrument: 'Universal Postal Union, postal addressing systems',
    provision: 'length and form of national postcodes',
    url: 'https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions',
    asOf: '2026-11-24',
  },
  detect(facts, context) {
    return PARTIES.flatMap((party) => check(party, facts, context));
  },
};

function check(party: PartyName, facts: Facts, context: DetectorContext): Signal[] {
  const [entry] = partyEntries(context.shipment, party, 'postalCode');
  const countries = facts.places.filter(
    ({ evidence, via }) => evidence.role === `${party}.country` && via === 'country',
  );
  const [country] = countries;
  if (!entry || !country) return [];
  const { shapes } = context.table<PostalTable>('detectors/postal');
  const code = shapeOf(entry.value);
  const known = [...countriesOf(countries)].map((it) => shapes[it]);
  if (code === '' || known.some((list) => list === undefined || list.includes(code))) return [];
  return [
    signal('postal-country', {
      severity: 'info',
      because: [line('postal', typed(entry)), placeLine(country)],
      params: { code: `text:${entry.value.slice(0, 20)}`, country: `country:${country.place}` },
      against: ['old-code', 'po-box'],
      needs: [`${party}.postalCode`, `${party}.country`],
      story: `party:${party}`,
    }),
  ];
}

/** `SW1A 1AA` → `AA9A9AA`; empty for what is no code: longer, or with other characters. */
export function shapeOf(text: string): string {
  const flat = text
    .slice(0, 20)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/^([A-Z]{1,2})-(?=\d{4,5}$)/, '')
    .replace(/[\s-]|^〒/g, '');
  return /^[A-Z0-9]{3,10}$/.test(flat) ? flat.replace(/\d/g, '9').replace(/[A-Z]/g, 'A') : '';
}
