import type { Word } from '../../text/words';
import { type NameTable, openNameTable } from '../name-table';
import type { FactTables } from '../tables';
import type { LexiconEntry } from './lexicon-entry';

/** A word or phrase of the lexicon in a text. */
export interface Term {
  entries: LexiconEntry[];
  word: number;
  words: number;
  start: number;
  end: number;
}

interface Lexicon {
  names: NameTable;
  entries: LexiconEntry[];
}

const OPEN = new WeakMap<FactTables, Lexicon>();

function lexiconOf(tables: FactTables): Lexicon {
  let open = OPEN.get(tables);
  if (!open) {
    open = { names: openNameTable(tables.bytes('lexicon')), entries: tables.table('lexicon-entries') };
    OPEN.set(tables, open);
  }
  return open;
}

/** What a whole name means to the lexicon: for fields that hold a make or a model and nothing else. */
export function lookUp(folded: string, tables: FactTables): LexiconEntry[] {
  const { names, entries } = lexiconOf(tables);
  return names.find(folded).map((at) => entries[at]!);
}

/** All terms of the lexicon in a text, the longest at each place; words by their stem where the language inflects. */
export function findTerms(words: readonly Word[], tables: FactTables): Term[] {
  const lexicon = lexiconOf(tables);
  const terms: Term[] = [];
  for (let i = 0; i < words.length; ) {
    const word = words[i]!;
    if (word.kind !== 'spaced') {
      withinRun(word, i, lexicon, terms);
      i += 1;
      continue;
    }
    const term = phraseAt(words, i, lexicon) ?? stemAt(words, i, lexicon);
    if (term) terms.push(term);
    i += term?.words ?? 1;
  }
  return terms;
}

function phraseAt(words: readonly Word[], i: number, { names, entries }: Lexicon): Term | null {
  const first = words[i]!;
  for (let n = Math.min(names.span(first.text), words.length - i); n > 0; n -= 1) {
    let key = first.text;
    for (let k = 1; k < n; k += 1) key += ` ${words[i + k]!.text}`;
    const found = names.find(key);
    if (found.length > 0)
      return {
        entries: found.map((at) => entries[at]!),
        word: i,
        words: n,
        start: first.start,
        end: words[i + n - 1]!.end,
      };
  }
  return null;
}

/** Stems of the lexicon have three letters at least; nobody's word is longer than this. */
const SHORTEST = 3;
const LONGEST = 16;

function stemAt(words: readonly Word[], i: number, { names, entries }: Lexicon): Term | null {
  const word = words[i]!;
  if (/\d/.test(word.text)) return null;
  for (let n = Math.min(word.text.length, LONGEST); n >= SHORTEST; n -= 1) {
    const found = names.find(`${word.text.slice(0, n)}*`);
    if (found.length > 0)
      return { entries: found.map((at) => entries[at]!), word: i, words: 1, start: word.start, end: word.end };
  }
  return null;
}

function withinRun(word: Word, index: number, { names, entries }: Lexicon, terms: Term[]): void {
  const { text } = word;
  const exact = word.end - word.start === text.length;
  for (let at = 0; at < text.length; ) {
    const longest = Math.min(Math.max(names.span(text.slice(at, at + 2)), names.span(text[at]!)), text.length - at);
    let taken = 0;
    for (let n = longest; n > 0; n -= 1) {
      const found = names.find(text.slice(at, at + n));
      if (found.length === 0 || (n === 1 && text.length > 2)) continue;
      const [start, end] = exact ? [word.start + at, word.start + at + n] : [word.start, word.end];
      terms.push({ entries: found.map((one) => entries[one]!), word: index, words: 1, start, end });
      taken = n;
      break;
    }
    at += taken || 1;
  }
}
