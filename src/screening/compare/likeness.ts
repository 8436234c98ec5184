import type { Word } from '../names/word';
import { CONSONANTS, SPELT } from '../sound/sound-costs';
import { soundDistance } from '../sound/sound-distance';
import { sameSyllable } from '../sound/syllables';
import { sameGivenName } from '../words/given-names';

/** By what two words are held to be one. */
export type Equivalence = 'exact' | 'transliteration' | 'given-name' | 'initial' | 'spelling';

/** How alike two words are: 1 the same, 0 different. */
export interface Likeness {
  alike: number;
  by: Equivalence;
}

export const UNLIKE: Likeness = { alike: 0, by: 'spelling' };
const EXACT: Likeness = { alike: 1, by: 'exact' };
const SAME_FORM: Likeness = { alike: 0.97, by: 'transliteration' };
const SAME_SYLLABLE: Likeness = { alike: 0.9, by: 'transliteration' };
const SAME_GIVEN_NAME: Likeness = { alike: 0.85, by: 'given-name' };
const INITIAL: Likeness = { alike: 0.75, by: 'initial' };
/** Below this two words are different words. */
const LEAST = 0.5;
const MOST_KEPT = 60_000;
const kept = new Map<string, Likeness>();

/** Compares two words, from memory when the pair was met before. */
export function likeness(a: Word, b: Word): Likeness {
  if (a.text === b.text) return EXACT;
  const key = `${a.text}\n${b.text}`;
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const found = compare(a, b);
  kept.set(key, found);
  return found;
}

function compare(a: Word, b: Word): Likeness {
  if (a.isNumber || b.isNumber) return UNLIKE;
  if (a.isInitial !== b.isInitial) {
    const [initial, word] = a.isInitial ? [a, b] : [b, a];
    return word.forms.some((form) => form.startsWith(initial.forms[0]!)) ? INITIAL : UNLIKE;
  }
  if (a.isInitial) return a.forms.some((form) => b.forms.includes(form)) ? SAME_FORM : UNLIKE;
  if (a.forms.some((form) => b.forms.includes(form))) return SAME_FORM;
  for (const one of a.forms) {
    for (const other of b.forms) {
      if (sameSyllable(one, other)) return SAME_SYLLABLE;
      if (sameGivenName(one, other)) return SAME_GIVEN_NAME;
    }
  }
  return bySound(a, b);
}

function bySound(a: Word, b: Word): Likeness {
  const consonants = a.consonantsOnly || b.consonantsOnly;
  // Most pairs share next to nothing; the bits say so without looking at a letter.
  if (!consonants && bits(a.classes ^ b.classes) > 1 + Math.max(a.forms[0]!.length, b.forms[0]!.length) / 3) {
    return UNLIKE;
  }
  const costs = consonants ? CONSONANTS : SPELT;
  let best = 0;
  for (const [i, left] of a.sounds.entries()) {
    for (const [j, right] of b.sounds.entries()) {
      const length = consonants
        ? Math.max(a.skeletons[0]!.length, b.skeletons[0]!.length, 1) * 1.4
        : Math.max(a.forms[i]!.length, b.forms[j]!.length);
      const scale = length / 2;
      if (Math.abs(left.length - right.length) * (consonants ? 0.04 : 0.3) > scale / 2) continue;
      const cost = soundDistance(left, right, costs, scale / 2);
      best = Math.max(best, 1 - cost / scale);
    }
  }
  if (best < LEAST) return UNLIKE;
  const crossed = a.script !== b.script;
  return { alike: Math.min(best, crossed ? 0.96 : 0.95), by: crossed ? 'transliteration' : 'spelling' };
}

function bits(word: number): number {
  let count = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
