import { fold } from '../../text/fold';

/** Longest value that words are looked for in; what stands beyond is not read. */
const MAX_TEXT = 2000;

/** Scripts that write words without spaces, or glue endings to them: a word in them is found anywhere. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

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

/**
 * One pattern for all words, the longest first. The bounds of a word stand once around the alternation, not at each word:
 * compiling two classes of letters for every word took half a second. Folded words hold letters, digits, marks and spaces
 * only, so nothing in them needs to be escaped.
 */
function pattern(words: readonly string[]): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const glued: string[] = [];
  const spaced: string[] = [];
  for (const word of longestFirst) {
    const body = fold(word);
    if (UNSPACED.test(body)) glued.push(body);
    else spaced.push(word.endsWith('*') ? `${body}\\p{L}{0,12}` : body);
  }
  const bounded = spaced.length ? [`(?<![\\p{L}\\p{N}])(?:${spaced.join('|')})(?![\\p{L}\\p{N}])`] : [];
  return new RegExp([...bounded, ...glued].join('|'), 'u');
}

const compiled = new WeakMap<readonly string[], RegExp>();

/**
 * The first of `words` in `text`, folded as it stands there, or null. Whole words; a trailing `*` lets a stem take an ending.
 * One alternation of fixed words, so the search is linear in the text.
 */
export function findWord(text: string, words: readonly string[]): string | null {
  if (words.length === 0) return null;
  let search = compiled.get(words);
  if (!search) {
    search = pattern(words);
    compiled.set(words, search);
  }
  return search.exec(plain(text))?.[0] ?? null;
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
