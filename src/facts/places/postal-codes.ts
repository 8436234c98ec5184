import { asciiDigits } from '../../text/digits';
import { nfkc } from '../../text/nfkc';
import { partyOf } from '../../trade/roles';
import type { Entry } from '../../trade/shipment';
import { evidenceOf } from '../evidence';
import type { FactTables, Place } from '../tables';
import { blockOf } from './field-modes';
import type { Spoken } from './spoken';
import { PROVINCES, STATES } from './states';

interface Occupied {
  territories: { code: string; name: string; partial?: string; postal: { ua: string; ru: string } }[];
}

/**
 * What a postal code, or a state's letters with it, says of the country: `PA 18444`, `ON M5V 2T6`, `Moscow, ID`. And Russian or Ukrainian
 * codes of occupied ground, which count only when the block is Russian or Ukrainian: the digits alone are used by many countries.
 */
export function readPostalCodes(entry: Entry, block: readonly Spoken[], tables: FactTables): Spoken[] {
  if (!partyOf(entry.role) && !entry.role.startsWith('place.') && !entry.role.startsWith('port.')) return [];
  if (/\.(?:phone|email|country)$/.test(entry.role)) return [];
  const value = asciiDigits(nfkc(entry.value.slice(0, 1000)));
  const american = northAmerica(entry, value, tables);
  // The digits behind a state's letters are a ZIP code, whatever else has five of them.
  return american.length > 0 ? american : occupied(entry, value, block, tables);
}

const country = (code: string, name: string): Place => ({
  name,
  country: code,
  kind: 'region',
  population: 0,
  certainty: 'strong',
});

function northAmerica(entry: Entry, value: string, tables: FactTables): Spoken[] {
  const say = (code: string, name: string, at: RegExpExecArray): Spoken => ({
    readings: [country(code, name)],
    via: 'postalCode',
    cap: 'strong',
    evidence: evidenceOf(entry, null, at.index, at.index + at[0].length),
    block: blockOf(entry.role),
  });
  const zip = /(?<![A-Z])([A-Z]{2})[ ,.]{1,3}\d{5}(?:-\d{4})?(?!\d)/.exec(value);
  if (zip && STATES.has(zip[1]!)) return [say('US', zip[1]!, zip)];
  const canada = /(?<![A-Z])([A-Z]{2})[ ,.]{1,3}[A-Z]\d[A-Z] ?\d[A-Z]\d(?![A-Z\d])/.exec(value);
  if (canada && PROVINCES.has(canada[1]!)) return [say('CA', canada[1]!, canada)];
  if (!/, ?[A-Z]{2}/.test(value)) return [];
  const state = /(?<![\p{L}])([\p{L}. ]{3,30}), ?([A-Z]{2})(?![\p{L}\d])/u.exec(value);
  if (state && STATES.has(state[2]!)) {
    const town = tables.places(state[1]!.trim().toLowerCase());
    if (town.some((place) => place.country === 'US')) return [say('US', state[2]!, state)];
  }
  return [];
}

function occupied(entry: Entry, value: string, block: readonly Spoken[], tables: FactTables): Spoken[] {
  const near = (code: string) =>
    block.some(({ readings }) =>
      readings.some((place) => place.country === code || (code === 'RU' && place.territory)),
    );
  const found: Spoken[] = [];
  for (const match of value.matchAll(/(?<!\d)\d{5,6}(?!\d)/g)) {
    for (const { code, name, partial, postal } of tables.table<Occupied>('occupied').territories) {
      const russian = within(match[0], postal.ru) && (near('RU') || near('UA'));
      const ukrainian = within(match[0], postal.ua) && near('UA');
      if (!russian && !ukrainian) continue;
      found.push({
        readings: [
          {
            name,
            country: 'UA',
            territory: code,
            kind: 'region',
            population: 0,
            certainty: russian || !partial ? 'strong' : 'weak',
          },
        ],
        via: 'postalCode',
        cap: russian ? 'strong' : 'medium',
        evidence: evidenceOf(entry, null, match.index, match.index + match[0].length),
        block: blockOf(entry.role),
      });
    }
  }
  return found;
}

function within(digits: string, range: string): boolean {
  const [low, high] = range.split('-');
  return low !== undefined && high !== undefined && digits.length === low.length && digits >= low && digits <= high;
}
