import type { Word } from '../../text/words';
import { type NameTable, openNameTable } from '../name-table';
import type { FactTables } from '../tables';
import { endsAsAnother, withoutFirstPart } from './compounds';
import { type LexiconEntries, openLexiconEntries } from './lexicon-entries';
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
  entry: LexiconEntries;
  /** Terms of words that were searched before, as long as the words live. */
  found: WeakMap<readonly Word[], readonly Term[]>;
}

const OPEN = new WeakMap<FactTables, Lexicon>();

function lexiconOf(tables: FactTables): Lexicon {
  let open = OPEN.get(tables);
  if (!open) {
    open = {
      names: openNameTable(tables.bytes('lexicon')),
      entry: openLexiconEntries(tables.bytes('lexicon-entries')),
      found: new WeakMap(),
    };
    OPEN.set(tables, open);
  }
  return open;
}

/** What a whole name means to the lexicon: for fields that hold a make or a model and nothing else. */
export function lookUp(folded: string, tables: FactTables): LexiconEntry[] {
  const { names, entry } = lexiconOf(tables);
  return names.find(folded).map(entry);
}

/** All terms of the lexicon in a text, the longest at each place; words by their stem where the language inflects. */
export function findTerms(words: readonly Word[], tables: FactTables): readonly Term[] {
  const lexicon = lexiconOf(tables);
  const known = lexicon.found.get(words);
  if (known) return known;
  const terms = searched(words, lexicon);
  lexicon.found.set(words, terms);
  return terms;
}

function searched(words: readonly Word[], lexicon: Lexicon): Term[] {
  const terms: Term[] = [];
  for (let i = 0; i < words.length; ) {
    const word = words[i]!;
    if (word.kind !== 'spaced') {
      withinRun(word, i, lexicon, terms);
      i += 1;
      continue;
    }
    const term = phraseAt(words, i, lexicon);
    if (term) terms.push(term);
    i += term?.words ?? 1;
  }
  return terms;
}

/** Stems of the lexicon have two letters at least; nobody's word is longer than this. */
const SHORTEST = 2;
const LONGEST = 20;

/** A word as it may stand in the lexicon: whole, or as the stem that a longer or shorter piece of it is. */
function* forms(word: string): Generator<string> {
  yield word;
  if (/\d/.test(word)) return;
  for (let n = Math.min(word.length, LONGEST); n >= SHORTEST; n -= 1) yield `${word.slice(0, n)}*`;
}

/** The longest phrase that begins at word `i`; each of its words whole or by its stem. */
function phraseAt(words: readonly Word[], i: number, lexicon: Lexicon): Term | null {
  const first = words[i]!;
  let best: { found: readonly number[]; n: number } | null = null;
  for (const form of forms(first.text)) {
    const span = lexicon.names.span(form);
    const longer = span > 1 ? continued(form, words, i, 1, Math.min(span, words.length - i), lexicon.names) : null;
    const one = longer ?? { found: lexicon.names.find(form), n: 1 };
    if (one.found.length === 0 || (best && one.n <= best.n)) continue;
    if (one.n === 1 && form.endsWith('*') && endsAsAnother(first.text, form.slice(0, -1), lexicon.names)) return null;
    best = one;
  }
  // "Seiden|krawatten" is silk and neckties: a first part that names a material leaves the thing to be read.
  const compound = best && best.n > 1 ? null : compoundAt(first.text, lexicon);
  if (compound) best = { found: [...new Set([...(best?.found ?? []), ...compound.found])], n: 1 };
  if (!best) return null;
  const end = words[i + best.n - 1]!.end;
  return { entries: best.found.map(lexicon.entry), word: i, words: best.n, start: first.start, end };
}

/** A thing behind a first part that only describes it: `Leder|handtaschen`. Only goods are found so, no makes or brands. */
function compoundAt(word: string, { names, entry }: Lexicon): { found: readonly number[]; n: number } | null {
  for (const rest of withoutFirstPart(word, names)) {
    for (const form of forms(rest)) {
      if (form.endsWith('*') && (form.length < 5 || endsAsAnother(rest, form.slice(0, -1), names))) continue;
      const found = names.find(form).filter((at) => entry(at).is === 'family');
      if (found.length > 0) return { found, n: 1 };
    }
  }
  return null;
}

function continued(
  key: string,
  words: readonly Word[],
  i: number,
  n: number,
  span: number,
  names: NameTable,
): { found: readonly number[]; n: number } | null {
  const next = words[i + n];
  if (n >= span || !next || next.kind !== 'spaced') return null;
  for (const form of forms(next.text)) {
    const longer = continued(`${key} ${form}`, words, i, n + 1, span, names);
    if (longer) return longer;
    const found = names.find(`${key} ${form}`);
    if (found.length > 0) return { found, n: n + 1 };
  }
  return null;
}

function withinRun(word: Word, index: number, { names, entry }: Lexicon, terms: Term[]): void {
  const { text } = word;
  const exact = word.end - word.start === text.length;
  for (let at = 0; at < text.length; ) {
    const longest = Math.min(Math.max(names.span(text.slice(at, at + 2)), names.span(text[at]!)), text.length - at);
    let taken = 0;
    for (let n = longest; n > 0; n -= 1) {
      const found = names.find(text.slice(at, at + n));
      if (found.length === 0 || (n === 1 && text.length > 2)) continue;
      const [start, end] = exact ? [word.start + at, word.start + at + n] : [word.start, word.end];
      terms.push({ entries: found.map(entry), word: index, words: 1, start, end });
      taken = n;
      break;
    }
    at += taken || 1;
  }
}
