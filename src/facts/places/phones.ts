import { asciiDigits } from '../../text/digits';
import { partyOf } from '../../trade/roles';
import type { Entry } from '../../trade/shipment';
import { evidenceOf } from '../evidence';
import type { Certainty, PlaceFact } from '../facts';
import type { FactTables } from '../tables';

type Areas = { prefixes: Record<string, { place: string; certainty: Certainty; name: string }> };
type Codes = { codes: Record<string, string[]> };

/** With a plus or an international prefix in front: 850 alone is an area code of Florida, 0850 a range of Turkey. */
const NUMBER = /(?:\+|＋|(?<!\d)(?:00|011|810|0011)[\s-]?)\s?\(?(\d[\d\s().\-/]{5,22}\d)/g;

/** What the dialling codes of a party's phone say, wherever it stands: in its own field, or behind the name or the address. */
export function readPhones(entry: Entry, tables: FactTables): PlaceFact[] {
  const party = partyOf(entry.role);
  if (!party || !/\.(?:phone|name|address)$/.test(entry.role) || !/\p{Nd}/u.test(entry.value)) return [];
  const facts: PlaceFact[] = [];
  for (const match of asciiDigits(entry.value.slice(0, 1000)).matchAll(NUMBER)) {
    const digits = match[1]!.replace(/\D/g, '');
    const fact = phoneFact(digits, tables);
    if (fact) {
      facts.push({ ...fact, evidence: evidenceOf(entry, null, match.index, match.index + match[0].length) });
    }
  }
  return facts.slice(0, 5);
}

function phoneFact(digits: string, tables: FactTables): Omit<PlaceFact, 'evidence'> | null {
  const { prefixes } = tables.table<Areas>('phone-areas');
  for (let n = Math.min(7, digits.length); n >= 3; n -= 1) {
    const area = prefixes[digits.slice(0, n)];
    if (area)
      return { place: area.place, name: `+${digits.slice(0, n)}`, via: 'phone', certainty: area.certainty, or: [] };
  }
  const { codes } = tables.table<Codes>('calling-codes');
  for (let n = 3; n >= 1; n -= 1) {
    const shared = codes[digits.slice(0, n)];
    if (!shared?.[0]) continue;
    const code = digits.slice(0, n);
    // National numbers that begin with 6 or 7 are Kazakhstan's share of +7.
    const [place, ...or] = code === '7' ? (/^7[67]/.test(digits) ? ['KZ'] : ['RU']) : shared;
    return { place: place!, name: `+${code}`, via: 'phone', certainty: 'weak', or };
  }
  return null;
}
