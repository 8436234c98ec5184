import { onlyName } from '../names/telling-words';
import type { Word } from '../names/word';

/**
 * What a word can be found by: runs of three letters of each Latin form, edges marked, so that a misspelling leaves most of them
 * whole; and the classes of its consonants, which outlive another romanisation.
 */
function gramsOf(word: Word, into: Set<number>): void {
  if (word.isNumber) {
    into.add(hash(`#${word.text}`));
    return;
  }
  if (!word.consonantsOnly) {
    for (const form of word.forms) {
      const marked = `^${form.slice(0, LONGEST)}$`;
      for (let at = 0; at + 3 <= marked.length; at += 1) into.add(trigram(marked, at));
      if (marked.length < 5) into.add(hash(marked));
    }
  }
  for (const bones of word.skeletons) if (bones.length > 1) into.add(hash(`=${bones}`));
}

/**
 * For a name of a single word, words for trades aside, also the word with each letter left out: two words one slip apart have one of these in common, where
 * a short word keeps hardly a run of three.
 */
function slipGrams(word: Word, into: Set<number>): void {
  if (word.isNumber || word.consonantsOnly) return;
  for (const form of word.forms) {
    if (form.length > LONGEST_SLIPPED) continue;
    into.add(hash(`~${form}`));
    for (let at = 0; at < form.length; at += 1) into.add(hash(`~${form.slice(0, at)}${form.slice(at + 1)}`));
  }
}

const LONGEST_SLIPPED = 10;
const LONGEST = 30;

function trigram(text: string, at: number): number {
  return hash(text.slice(at, at + 3));
}

/** FNV-1a, 32 bits: spreads short texts well and needs no table. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}

/** How telling it is that a name carries a gram, as a whole number: 16 for each halving of the names that do. */
export function rarity(carriers: number, names: number): number {
  return 1 + Math.round(16 * Math.log2(names / carriers));
}

/** All that a name is found by: `grams`, of which names that are alike have a share in common, and `slips`, of which they have one or two. */
export function gramsOfName(words: readonly Word[]): { grams: Set<number>; slips: Set<number> } {
  const grams = new Set<number>();
  for (const word of words) gramsOf(word, grams);
  const slips = new Set<number>();
  const only = onlyName(words);
  if (only) slipGrams(only, slips);
  return { grams, slips };
}
