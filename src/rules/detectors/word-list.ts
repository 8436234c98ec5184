import { fold } from '../../text/fold';
import { indexWords, searchWords, type WordIndex } from './word-index';

/** Longest value that words are looked for in; what stands beyond is not read. */
const MAX_TEXT = 2000;

/** Texts folded lately: a dozen detectors look for their words in the same fields. */
const recent = new Map<string, string>();
const MOST_RECENT = 400;
const LONGEST_RECENT = 500;

/** The form in which words are compared here: `fold` of the first 2,000 characters. */
export function plain(text: string): string {
  if (text.length > LONGEST_RECENT) return fold(text.slice(0, MAX_TEXT));
  let folded = recent.get(text);
  if (folded === undefined) {
    folded = fold(text);
    if (recent.size >= MOST_RECENT) recent.clear();
    recent.set(text, folded);
  }
  return folded;
}

const indexed = new WeakMap<readonly string[], WordIndex>();

/**
 * The first of `words` in `text`, folded as it stands there, or null. Whole words; a trailing `*` lets a stem take an ending.
 */
export function findWord(text: string, words: readonly string[]): string | null {
  if (words.length === 0) return null;
  let index = indexed.get(words);
  if (!index) {
    index = indexWords(words);
    indexed.set(words, index);
  }
  return searchWords(plain(text), index);
}

const exact = new WeakMap<readonly string[], Set<string>>();

/** Whether the whole of `text` is one of `words`, both folded. */
export function isWord(text: string, words: readonly string[]): boolean {
  let set = exact.get(words);
  if (!set) {
    set = new Set(words.map(fold));
    exact.set(words, set);
  }
  return set.has(plain(text));
}
