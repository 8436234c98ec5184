import { bitsIn } from '../names/classes';
import type { Word } from '../names/word';
import { CONSONANTS, SPELT } from '../sound/sound-costs';
import { soundDistance } from '../sound/sound-distance';
import { sameSyllable } from '../sound/syllables';
import { asGivenNames } from '../words/given-names';

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
/** Other sounds than the same ones can at most be this alike. */
const MOST_BY_SOUND = 0.96;
const MOST_KEPT = 100_000;
const MOST_WORDS = 2 ** 26;
const kept = new Map<number, Likeness>();

/** Compares two words, from memory when the pair was met before. */
export function likeness(a: Word, b: Word): Likeness {
  if (a === b || a.text === b.text) return EXACT;
  if (a.isNumber || b.isNumber) return UNLIKE;
  if (a.isInitial || b.isInitial) return initialOf(a, b);
  const key = a.id * MOST_WORDS + b.id;
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const found = compare(a, b);
  kept.set(key, found);
  return found;
}

function initialOf(a: Word, b: Word): Likeness {
  if (a.isInitial && b.isInitial) return a.forms.some((form) => b.forms.includes(form)) ? SAME_FORM : UNLIKE;
  const [initial, word] = a.isInitial ? [a, b] : [b, a];
  return word.forms.some((form) => form.startsWith(initial.forms[0]!)) ? INITIAL : UNLIKE;
}

function compare(a: Word, b: Word): Likeness {
  if (a.forms.some((form) => b.forms.includes(form))) return SAME_FORM;
  let different = false;
  for (const one of a.names) {
    for (const other of b.names) {
      if (sameSyllable(one, other)) return SAME_SYLLABLE;
      const names = asGivenNames(one, other);
      if (names === 'same') return SAME_GIVEN_NAME;
      different = different || names === 'different';
    }
  }
  // Hassan is no misspelt Hussein: two given names that people tell apart are two names, however near they sound.
  return different ? UNLIKE : bySound(a, b);
}

function bySound(a: Word, b: Word): Likeness {
  const consonants = a.consonantsOnly || b.consonantsOnly;
  // Most pairs share next to nothing; the bits say so without looking at a letter.
  const longer = Math.max(a.forms[0]!.length, b.forms[0]!.length);
  if (!consonants && bitsIn(a.classes ^ b.classes) > 1 + longer / 3) return UNLIKE;
  const costs = consonants ? CONSONANTS : SPELT;
  let best = 0;
  for (const [i, left] of a.sounds.entries()) {
    for (const [j, right] of b.sounds.entries()) {
      const scale = (consonants ? consonantLength(a, b) : Math.max(a.forms[i]!.length, b.forms[j]!.length)) / 2;
      const apart = Math.abs(left.length - right.length);
      if (!consonants && apart * CHEAPEST_DROP > scale * (1 - LEAST)) continue;
      const cost = soundDistance(left, right, costs, scale * (1 - LEAST));
      best = Math.max(best, 1 - cost / scale);
    }
  }
  if (best < LEAST) return UNLIKE;
  return { alike: Math.min(best, MOST_BY_SOUND), by: a.script === b.script ? 'spelling' : 'transliteration' };
}

/** What is left out costs at least this, where vowels are written. */
const CHEAPEST_DROP = 0.3;

/** Length of the longer word in consonants, a little more for the vowels between them. */
function consonantLength(a: Word, b: Word): number {
  return Math.max(a.skeletons[0]!.length, b.skeletons[0]!.length, 1) * 1.1;
}
