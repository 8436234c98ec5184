import { type Word, wordsOf } from '../../text/words';
import type { Entry, Item } from '../../trade/shipment';
import { evidenceOf } from '../evidence';
import type { Certainty, Evidence, FamilyFact, HsFact, Stated } from '../facts';
import type { FactTables } from '../tables';
import type { FamilyTable } from './hs';
import { entriesOf } from './item-entries';
import { findTerms, type Term } from './lexicon';
import type { LexiconEntry } from './lexicon-entry';

/** What the words of a line say that the goods are. */
export interface SpokenGoods {
  families: FamilyFact[];
  headings: HsFact[];
  brands: Stated<string>[];
  /** Nothing in the line is the thing itself: a part of it, a toy, a brochure. */
  accessory: Evidence | null;
  /** The families follow from a make or a model alone; no word says what the thing is. */
  byName: boolean;
}

/** Families, headings and brands in the words of a line, each with the certainty that its context leaves. */
export function readWords(item: Item, tables: FactTables): SpokenGoods {
  const all: SpokenGoods = { families: [], headings: [], brands: [], accessory: null, byName: false };
  for (const entry of entriesOf(item, 'goods.description')) {
    const one = readDescription(entry, item.index, tables);
    all.families.push(...one.families);
    all.headings.push(...one.headings);
    all.brands.push(...one.brands);
    all.accessory ??= one.accessory;
    all.byName ||= one.byName;
  }
  return all;
}

interface Spoken {
  entry: LexiconEntry;
  term: Term;
}

function readDescription(entry: Entry, item: number, tables: FactTables): SpokenGoods {
  const words = wordsOf(entry.value);
  const spoken = findTerms(words, tables).flatMap((term) =>
    meant(term, entry.value).map((one): Spoken => ({ entry: one, term })),
  );
  const said = (one: Term) => evidenceOf(entry, item, one.start, one.end);
  const context = spoken.filter(({ entry: { is } }) => is === 'context');
  const things = spoken.filter(({ entry: { is } }) => is === 'family');
  const result: SpokenGoods = { families: [], headings: [], brands: [], accessory: null, byName: false };
  const add = (family: string, certainty: Certainty, term: Term) => {
    const within = tables.table<FamilyTable>('families')[family]?.within ?? [];
    for (const one of [family, ...within]) result.families.push({ family: one, certainty, evidence: said(term) });
  };

  let demoted: Term | null = null;
  for (const { entry: thing, term } of things) {
    const part = partOf(term, words, context);
    if (part) {
      demoted ??= part;
      continue;
    }
    const certainty: Certainty = thing.unsure || isModifier(term, thing, things, words) ? 'medium' : 'strong';
    add(thing.id, certainty, term);
    if (thing.heading) {
      const weaker: Certainty = certainty === 'strong' ? 'medium' : 'weak';
      result.headings.push({ digits: thing.heading, from: 'words', certainty: weaker, evidence: said(term) });
    }
  }
  const own = result.families.length > 0;
  const vehicles = spoken.filter(({ entry: { is } }) => is === 'make' || is === 'model');
  const partOfVehicle = vehicles.map(({ term }) => partOf(term, words, context)).find((part) => part !== null) ?? null;
  const belittled = context.find(
    ({ entry: { id }, term }) =>
      (id === 'toy' || id === 'paper' || id === 'accessory') &&
      vehicles.every(({ term: vehicle }) => term.word < vehicle.word && !isJoined(words, term, vehicle)),
  )?.term;
  const part = demoted ?? partOfVehicle ?? belittled;
  if (part && !own) result.accessory = said(part);
  if (vehicles.length > 0 && !own && !result.accessory) {
    const { entry: first, term } = vehicles[0]!;
    const kind =
      first.kind === 'truck' ? 'goods-vehicle' : first.kind === 'motorcycle' ? 'motorcycle' : 'passenger-car';
    add(kind, 'medium', term);
    result.byName = true;
  }
  const isVehicle = result.families.some(({ family }) => family === 'road-vehicle');
  if (vehicles.length > 0 && own && !isVehicle) result.accessory ??= said(vehicles[0]!.term);
  for (const { entry: brand, term } of spoken.filter(({ entry: { is } }) => is === 'brand')) {
    result.brands.push({ is: brand.id, certainty: 'strong', evidence: said(term) });
    // "Rolex Submariner" names one thing and no other; "Rolex" may stand on a box or a poster.
    const sure = brand.sure && partOf(term, words, context) === null;
    if (!own && !result.accessory && brand.family) add(brand.family, sure ? 'strong' : 'medium', term);
  }
  return result;
}

/** German "für" and English "fur" fold to one word: with a mark on it, it is the word of context. */
function meant(term: Term, value: string): LexiconEntry[] {
  const contexts = term.entries.filter(({ is }) => is === 'context');
  if (contexts.length === 0 || contexts.length === term.entries.length) return term.entries;
  const marked =
    /[^\p{ASCII}]/u.test(value.slice(term.start, term.end)) &&
    /^[\p{Script=Latin}]+$/u.test(value.slice(term.start, term.end));
  return marked ? contexts : term.entries.filter(({ is, id }) => is !== 'context' || id !== 'for');
}

/**
 * The word that makes of a thing only what another thing is for or of, or null: it stands behind "for" ("tyres for cars") or "with" ("watches
 * with gold case"), in front of a word for parts ("car parts"), or beside a toy or a brochure. A comma or a line break ends its reach.
 */
function partOf(term: Term, words: readonly Word[], context: readonly Spoken[]): Term | null {
  for (const { entry: one, term: other } of context) {
    const ahead = other.word - (term.word + term.words);
    const same = !isParted(words, Math.min(term.word, other.word), Math.max(term.word, other.word));
    const inRun = other.word === term.word && other.start >= term.end;
    if (one.id === 'for' || one.id === 'with') {
      const orders = context.some(({ entry: { id }, term: order }) => id === 'order' && order.word < other.word);
      if (other.word > 0 && other.word < term.word && same && !orders) return other;
    } else if (one.id === 'accessory' && ((ahead >= 0 && ahead <= 2 && same && !isJoined(words, term, other)) || inRun))
      return other;
    else if (one.id === 'toy' && same && Math.abs(other.word - term.word) <= 4) return other;
    else if (one.id === 'paper' && same && ahead >= 0 && ahead <= 3) return other;
  }
  return null;
}

const AND = new Set('and und et y e и та plus with mit avec con incl including с'.split(' '));

/** "Hilux with spare parts": both are sent. */
const isJoined = (words: readonly Word[], term: Term, other: Term) =>
  words.slice(term.word + term.words, other.word).some(({ text }) => AND.has(text));

const isParted = (words: readonly Word[], from: number, to: number) =>
  words.slice(from + 1, to + 1).some(({ after }) => after !== ' ');

/** In "carpet cleaning machine" and "gold watch" the thing is the last one: what stands right before another thing only describes it. */
function isModifier(term: Term, thing: LexiconEntry, things: readonly Spoken[], words: readonly Word[]): boolean {
  return things.some(({ entry: other, term: next }) => {
    const gap = next.word - (term.word + term.words);
    return (
      other.id !== thing.id &&
      gap === 0 &&
      !isParted(words, term.word, next.word) &&
      words[term.word]!.kind === 'spaced'
    );
  });
}
