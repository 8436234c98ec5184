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

interface Sought {
  /** Without the star of a stem. */
  bodies: readonly string[];
  index: WordIndex | null;
  searches: number;
}

const sought = new WeakMap<readonly string[], Sought>();
/** So many texts are looked through word by word before an index is worth its building. */
const FEW = 8;

/**
 * The first of `words` in `text`, folded as it stands there, or null. Whole words; a trailing `*` lets a stem take an ending.
 * @param words folded, as the compiler of the knowledge leaves them
 */
export function findWord(text: string, words: readonly string[]): string | null {
  if (words.length === 0) return null;
  let list = sought.get(words);
  if (!list) {
    const bodies = words.map((word) => (word.endsWith('*') ? word.slice(0, -1) : word));
    list = { bodies: bodies.filter((body) => body !== ''), index: null, searches: 0 };
    sought.set(words, list);
  }
  const folded = plain(text);
  // Most texts hold none of the words, and a worker that has just woken asks for each list once.
  if (!list.index && list.searches < FEW) {
    list.searches += 1;
    if (!list.bodies.some((body) => folded.includes(body))) return null;
  }
  list.index ??= indexWords(words);
  return searchWords(folded, list.index);
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
