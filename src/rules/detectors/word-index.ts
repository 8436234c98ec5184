import { fold } from '../../text/fold';

/** Scripts that write words without spaces, or glue endings to them: a word in them is found anywhere. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const RUNS = /[\p{L}\p{N}]+/gu;
const FIRST_RUN = /[\p{L}\p{N}]+/u;
const WORDLY = /^[\p{L}\p{N}]/u;
const ENDING = /^\p{L}{0,12}(?![\p{L}\p{N}])/u;

interface Sought {
  body: string;
  /** Place among all words, the longest first. */
  rank: number;
}

/** Words in the order in which they are preferred, by what they begin with. */
export interface WordIndex {
  /** Whole words and phrases, by their first run of letters and digits. */
  whole: ReadonlyMap<string, readonly Sought[]>;
  /** Stems, by their first character. */
  stems: ReadonlyMap<string, readonly Sought[]>;
  glued: readonly string[];
}

/** An index of words; a trailing `*` lets a stem take an ending. Tables, because one pattern for hundreds of words costs more to compile than a whole verdict. */
export function indexWords(words: readonly string[]): WordIndex {
  const whole = new Map<string, Sought[]>();
  const stems = new Map<string, Sought[]>();
  const glued: string[] = [];
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  for (const [rank, word] of longestFirst.entries()) {
    const body = fold(word);
    const start = FIRST_RUN.exec(body)?.[0];
    if (!start) continue;
    if (UNSPACED.test(body)) glued.push(body);
    else if (word.endsWith('*')) put(stems, body[0]!, { body, rank });
    else put(whole, start, { body, rank });
  }
  return { whole, stems, glued };
}

function put(map: Map<string, Sought[]>, key: string, sought: Sought): void {
  const there = map.get(key);
  if (there) there.push(sought);
  else map.set(key, [sought]);
}

/** The first word of the index in a folded text, as it stands there, or null; where several begin at one place, the longest. */
export function searchWords(folded: string, index: WordIndex): string | null {
  const anywhere = index.glued.length > 0 && UNSPACED.test(folded) ? gluedIn(folded, index.glued) : null;
  for (const run of folded.matchAll(RUNS)) {
    if (anywhere && run.index > anywhere.at) break;
    const found = wordAt(folded, run.index, run[0], index);
    if (found !== null) return found;
  }
  return anywhere?.word ?? null;
}

function wordAt(text: string, at: number, run: string, { whole, stems }: WordIndex): string | null {
  const word = whole
    .get(run)
    ?.find(({ body }) => text.startsWith(body, at) && !WORDLY.test(text.slice(at + body.length)));
  const stem = stems
    .get(run[0]!)
    ?.find(({ body }) => text.startsWith(body, at) && ENDING.test(text.slice(at + body.length)));
  if (stem && (!word || stem.rank < word.rank)) {
    return stem.body + ENDING.exec(text.slice(at + stem.body.length))![0];
  }
  return word?.body ?? null;
}

function gluedIn(text: string, words: readonly string[]): { at: number; word: string } | null {
  let first: { at: number; word: string } | null = null;
  for (const word of words) {
    const at = text.indexOf(word);
    if (at >= 0 && (!first || at < first.at)) first = { at, word };
  }
  return first;
}
