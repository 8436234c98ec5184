import firmWords from '../../../assets/names/firm-words.json' with { type: 'json' };
import frequency from '../../../assets/names/frequency.json' with { type: 'json' };
import table from '../../../assets/names/legal-forms.json' with { type: 'json' };
import { isOneSlip } from './slip';

/** Shorter words have too many neighbours that mean something else. */
const SHORTEST = 5;
const KNOWN = frequency.counts as Record<string, number>;
let byDeletion: Map<string, string[]> | null = null;

/**
 * A folded word as it is spelt in legal forms and words of firms, when it is one letter away from such a word and is no word that
 * lists know: `limted` is `limited`, `liabillity` is `liability`. Otherwise the word itself.
 */
export function respelt(word: string): string {
  if (word.length < SHORTEST - 1 || Object.hasOwn(KNOWN, word)) return word;
  byDeletion ??= collect();
  for (const shortened of deletions(word)) {
    const meant = byDeletion.get(shortened)?.find((known) => isOneSlip(known, word));
    if (meant) return meant;
  }
  return word;
}

function collect(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  const phrases = [...Object.values(table.forms), ...Object.values(firmWords.words)].flat();
  for (const word of new Set(phrases.flatMap((phrase) => phrase.split(' ')))) {
    if (word.length < SHORTEST) continue;
    for (const shortened of deletions(word)) map.set(shortened, [...(map.get(shortened) ?? []), word]);
  }
  return map;
}

/** The word and every word that one letter less makes of it: two words one edit apart have one of these in common. */
function deletions(word: string): string[] {
  const out = [word];
  for (let at = 0; at < word.length; at += 1) out.push(word.slice(0, at) + word.slice(at + 1));
  return out;
}
