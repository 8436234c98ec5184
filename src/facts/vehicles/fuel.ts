import type { Word } from '../../text/words';
import type { Fuel } from '../facts';
import { type Phrases, phrases } from '../places/phrases';
import type { FactTables } from '../tables';

interface FuelGroup {
  means: Fuel[];
  words: string[];
}

const BUILT = new WeakMap<FactTables, { means: Fuel[]; words: Phrases }[]>();

function groupsOf(tables: FactTables) {
  let groups = BUILT.get(tables);
  if (!groups) {
    groups = tables.table<FuelGroup[]>('fuels').map(({ means, words }) => ({ means, words: phrases(words) }));
    BUILT.set(tables, groups);
  }
  return groups;
}

/** The drives that words leave possible, with where they stand; null when they name none. The most telling words come first in the table. */
export function fuelOf(
  words: readonly Word[],
  tables: FactTables,
): { means: Fuel[]; start: number; end: number } | null {
  for (const { means, words: set } of groupsOf(tables)) {
    for (const [i, word] of words.entries()) {
      if (word.kind === 'spaced') {
        const n = set.at(words, i);
        if (n > 0) return { means, start: word.start, end: words[i + n - 1]!.end };
      } else {
        for (let at = 0; at < word.text.length; at += 1)
          if (set.within(word, at) > 0) return { means, start: word.start, end: word.end };
      }
    }
  }
  return null;
}
