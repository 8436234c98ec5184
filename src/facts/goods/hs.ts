import { hsCodes } from '../../text/hs-code';
import type { Item } from '../../trade/shipment';
import { evidenceOf } from '../evidence';
import type { FamilyFact, HsFact } from '../facts';
import type { FactTables } from '../tables';
import { entriesOf } from './item-entries';

/** A tariff code named in running text: `HS 8703.24`, `HS code: 870324`, `HTS 8703.24.01`, `税則番号 8703.24`. */
const IN_TEXT =
  /(?:\bH\.?S\.?|\bHTS|\bCN|HSコード|税番|海关编码|ТН ?ВЭД|\btariff)(?: ?(?:code|no\.?|number|#))?[\s:.]{0,3}(\d{4}[\d. ]{0,12})/giu;

/** Codes of a line: typed in their field, or behind "HS" in the description. A chapter alone is weak. */
export function readHs(item: Item): HsFact[] {
  const typed = entriesOf(item, 'goods.hsCode').flatMap((entry) =>
    hsCodes(entry.value).map(
      (digits): HsFact => ({
        digits: digits.slice(0, 10),
        from: 'code',
        certainty: digits.length >= 4 ? 'strong' : 'weak',
        evidence: evidenceOf(entry, item.index),
      }),
    ),
  );
  const inText = entriesOf(item, 'goods.description').flatMap((entry) =>
    [...entry.value.slice(0, 4000).matchAll(IN_TEXT)].flatMap((match) =>
      hsCodes(match[1]!).map(
        (digits): HsFact => ({
          digits: digits.slice(0, 10),
          from: 'code',
          certainty: 'strong',
          evidence: evidenceOf(entry, item.index, match.index, match.index + match[0].length),
        }),
      ),
    ),
  );
  return [
    ...typed,
    ...inText.filter(({ digits }) => !typed.some((one) => one.digits.startsWith(digits.slice(0, 4)))),
  ].slice(0, 20);
}

/** Family id → its codes and wider families, as the section `families` holds them. */
export type FamilyTable = Record<string, { hs?: string[]; except?: string[]; within?: string[] }>;

const BY_PREFIX = new WeakMap<FactTables, Map<string, string[]>>();

function byPrefix(tables: FactTables): Map<string, string[]> {
  let index = BY_PREFIX.get(tables);
  if (!index) {
    index = new Map();
    for (const [family, { hs }] of Object.entries(tables.table<FamilyTable>('families')))
      for (const prefix of hs ?? []) {
        const there = index.get(prefix);
        if (there) there.push(family);
        else index.set(prefix, [family]);
      }
    BY_PREFIX.set(tables, index);
  }
  return index;
}

/** Families that a code means, the wider ones included. */
export function familiesOfCode(hs: HsFact, tables: FactTables): FamilyFact[] {
  const table = tables.table<FamilyTable>('families');
  const index = byPrefix(tables);
  const found = new Set<string>();
  for (let n = 2; n <= hs.digits.length; n += 1) {
    for (const family of index.get(hs.digits.slice(0, n)) ?? []) {
      const { except, within } = table[family] ?? {};
      if (except?.some((prefix) => hs.digits.startsWith(prefix))) continue;
      for (const one of [family, ...(within ?? [])]) found.add(one);
    }
  }
  return [...found].map((family) => ({ family, certainty: hs.certainty, evidence: hs.evidence }));
}
