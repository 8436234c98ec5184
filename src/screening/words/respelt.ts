import firmWords from '../../../assets/names/firm-words.json' with { type: 'json' };
import frequency from '../../../assets/names/frequency.json' with { type: 'json' };
import table from '../../../assets/names/legal-forms.json' with { type: 'json' };
import { isOneSlip } from './slip';

/** Shorter words have too many neighbours that mean something else. */
const SHORTEST = 5;
const KNOWN = frequency.counts as Record<string, number>;
/** What a slip may leave: it touches the first two letters of a word or the last two, never both. */
const END = 2;
let byEnds: Map<string, string[]> | null = null;

/**
 * A folded word as it is spelt in legal forms and words of firms, when it is one letter away from such a word and is no word that
 * lists know: `limted` is `limited`, `liabillity` is `liability`. Otherwise the word itself.
 */
export function respelt(word: string): string {
  if (word.length < SHORTEST - 1 || Object.hasOwn(KNOWN, word)) return word;
  byEnds ??= collect();
  const isMeant = (known: string) => isOneSlip(known, word);
  return byEnds.get(startOf(word))?.find(isMeant) ?? byEnds.get(endOf(word))?.find(isMeant) ?? word;
}

const startOf = (word: string) => word.slice(0, END);
const endOf = (word: string) => `-${word.slice(-END)}`;

function collect(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  const phrases = [...Object.values(table.forms), ...Object.values(firmWords.words)].flat();
  for (const word of new Set(phrases.flatMap((phrase) => phrase.split(' ')))) {
    if (word.length < SHORTEST) continue;
    for (const end of [startOf(word), endOf(word)]) map.set(end, [...(map.get(end) ?? []), word]);
  }
  return map;
}
