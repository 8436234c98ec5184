import { bitsIn } from '../names/classes';
import { isCommonWord } from '../names/weigh';
import type { Word } from '../names/word';
import { CONSONANTS, LETTERS, SPELT } from '../sound/sound-costs';
import { soundDistance } from '../sound/sound-distance';
import { mayBeSpelling, sameSyllable, syllablesOf } from '../sound/syllables';
import { asGivenNames, isKnownName } from '../words/given-names';

/** By what two words are held to be one. */
export type Equivalence = 'exact' | 'transliteration' | 'given-name' | 'initial' | 'spelling';

/** How alike two words are. */
export interface Likeness {
  /** 1 the same, 0 different: what was changed as a share of half the word. */
  alike: number;
  /** What was changed, in letters. */
  cost: number;
  by: Equivalence;
}

const UNLIKE: Likeness = { alike: 0, cost: 9, by: 'spelling' };
const EXACT: Likeness = { alike: 1, cost: 0, by: 'exact' };
const SAME_FORM: Likeness = { alike: 0.97, cost: 0.1, by: 'transliteration' };
const SAME_WORD: Likeness = { alike: 0.97, cost: 0.1, by: 'spelling' };
const SAME_SYLLABLE: Likeness = { alike: 0.9, cost: 0.3, by: 'transliteration' };
const SAME_GIVEN_NAME: Likeness = { alike: 0.85, cost: 0.5, by: 'given-name' };
const INITIAL: Likeness = { alike: 0.75, cost: 0, by: 'initial' };
/** Below this two words are different words. */
const LEAST = 0.5;
/** Long words may lose more and still be one. */
const LEAST_OF_LONG = 0.4;
const LONG = 7;
/** A single slip leaves short words this alike at least: Tun and Tu may be one. */
const ONE_SLIP = 0.34;
/** Other spellings than the same one can at most be this alike. */
const MOST_BY_SOUND = 0.96;
/** Longer words that are twice as long as the other are an other word, or an abbreviation: SMT is not Summit. */
const SHORT = 3;
const MOST_SYLLABLES = 4;
const MOST_KEPT = 3_000;
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
  if (a.forms.some((form) => b.forms.includes(form))) return a.script === b.script ? SAME_WORD : SAME_FORM;
  // Fishing and shipping are two trades, and amber is no misspelt timber.
  if (a.isTrade && b.isTrade) return UNLIKE;
  if ((a.isTrade && b.names.some(isKnownName)) || (b.isTrade && a.names.some(isKnownName))) return UNLIKE;
  let different = false;
  for (const one of a.names) {
    for (const other of b.names) {
      if (isOneSyllable(a, one, b, other)) return SAME_SYLLABLE;
      const names = asGivenNames(one, other);
      if (names === 'same') return SAME_GIVEN_NAME;
      different = different || names === 'different';
    }
  }
  if (otherSyllables(a, b) || otherSyllables(b, a)) return UNLIKE;
  // Hassan is no misspelt Hussein: two given names that people tell apart are two names, however near they sound.
  return different ? UNLIKE : byForm(a, b);
}

/** A character is one syllable; a Latin word may be any that it is a spelling of. */
function isOneSyllable(a: Word, one: string, b: Word, other: string): boolean {
  if (a.syllables.length > 0) return a.syllables.some((syllable) => mayBeSpelling(other, syllable));
  if (b.syllables.length > 0) return b.syllables.some((syllable) => mayBeSpelling(one, syllable));
  return sameSyllable(one, other);
}

/** Whether a Latin word reads as just as many syllables as these Han or Hangul characters are, and as other ones. */
function otherSyllables(written: Word, latin: Word): boolean {
  if ((written.script !== 'han' && written.script !== 'hangul') || latin.script !== 'latin') return false;
  const count = written.text.split('+').length;
  const heard = syllablesOf(latin.forms[0]!, MOST_SYLLABLES);
  const meant = syllablesOf(written.forms[0]!, MOST_SYLLABLES);
  if (heard?.length !== count || meant?.length !== count) return false;
  return heard.some((syllable, at) => !sameSyllable(syllable, meant[at]!));
}

function byForm(a: Word, b: Word): Likeness {
  const consonants = a.consonantsOnly !== b.consonantsOnly;
  // Most pairs share next to nothing; the bits say so without looking at a letter.
  const longer = Math.max(a.forms[0]!.length, b.forms[0]!.length);
  const shorter = Math.min(a.forms[0]!.length, b.forms[0]!.length);
  if (!consonants && shorter * 2 <= longer && longer > SHORT) return UNLIKE;
  if (!consonants && bitsIn(a.classes ^ b.classes) > 2 + longer / 4) return UNLIKE;
  const [cost, scale] = consonants
    ? byConsonants(a.consonantsOnly ? a : b, a.consonantsOnly ? b : a)
    : bySpelling(a, b);
  const alike = 1 - cost / scale;
  const slip = !consonants && cost <= 1 && maySlip(a, b, longer);
  if (alike < (longer < LONG ? LEAST : LEAST_OF_LONG) && !slip) return UNLIKE;
  return {
    alike: Math.min(Math.max(alike, slip ? ONE_SLIP : 0), MOST_BY_SOUND),
    cost: Math.max(cost, 0.1),
    by: a.script === b.script ? 'spelling' : 'transliteration',
  };
}

/** Whether two short words may be one with a slip: not when both are words that names are made of. */
function maySlip(a: Word, b: Word, longer: number): boolean {
  return longer > 2 || !(isCommonWord(a.text) && isCommonWord(b.text));
}

/** The least cost between any two forms by sound, and by letter where both are Latin, with half the length it is a share of. */
function bySpelling(a: Word, b: Word): [number, number] {
  let best = UNLIKE.cost;
  let scale = 1;
  for (let i = 0; i < a.forms.length; i += 1) {
    const left = a.sounds[i]!;
    for (let j = 0; j < b.forms.length; j += 1) {
      const right = b.sounds[j]!;
      const half = Math.max(a.forms[i]!.length, b.forms[j]!.length) / 2;
      const limit = Math.max(1, half * (1 - LEAST_OF_LONG));
      if (Math.abs(left.length - right.length) * CHEAPEST_DROP > limit) continue;
      const cost = soundDistance(left, right, SPELT, limit);
      if (cost / half >= best / scale) continue;
      best = cost;
      scale = half;
    }
  }
  // A slip may tear letters apart that are one sound together: Mzhir for Mahir.
  if (best > CHEAPEST_DROP && a.script === 'latin' && b.script === 'latin') {
    const half = Math.max(a.letters.length, b.letters.length) / 2;
    const cost = soundDistance(a.letters, b.letters, LETTERS, Math.max(1, half * (1 - LEAST_OF_LONG)));
    if (cost / half < best / scale) return [cost, half];
  }
  return [best, scale];
}

/** As `bySpelling` where one side writes no short vowels; a share of the consonants alone. */
function byConsonants(bare: Word, full: Word): [number, number] {
  let best = UNLIKE.cost;
  const scale = Math.max(bare.skeletons[0]!.length, full.skeletons[0]!.length, 1) / 2;
  for (const left of bare.sounds) {
    for (const right of full.sounds) best = Math.min(best, soundDistance(left, right, CONSONANTS, scale));
  }
  return [best, scale];
}

/** What is left out costs at least this, where vowels are written. */
const CHEAPEST_DROP = 0.3;
