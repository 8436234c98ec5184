import { fold } from '../../text/fold';
import type { Measure } from '../facts';
import type { FactTables } from '../tables';

type Unit = Measure['unit'];
const BUILT = new WeakMap<FactTables, Map<string, Unit>>();

/** The unit that begins a text behind a number (`pcs of`, `台`, `шт.`), or null. */
export function unitBehind(text: string, tables: FactTables): Unit | null {
  let units = BUILT.get(tables);
  if (!units) {
    units = new Map();
    for (const [unit, words] of Object.entries(tables.table<Record<Unit, string[]>>('units')))
      for (const word of words) units.set(fold(word), unit as Unit);
    BUILT.set(tables, units);
  }
  const word = /^[\s.\-x×]{0,3}([\p{L}\p{M}]{1,12}[²2]?(?![\p{L}\p{N}]))/u.exec(text)?.[1];
  if (word) {
    const known = units.get(fold(word));
    if (known) return known;
  }
  // Han and Hangul counters stand before other words without a space.
  for (const length of [3, 2, 1]) {
    const known = units.get(fold(text.trimStart().slice(0, length)));
    if (known && /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(text.trimStart())) return known;
  }
  return null;
}
