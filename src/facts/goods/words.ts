import { wordsOf } from '../../text/words';
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
}

/** Families, headings and brands in the words of a line, each with the certainty that its context leaves. */
export function readWords(item: Item, tables: FactTables): SpokenGoods {
  const all: SpokenGoods = { families: [], headings: [], brands: [], accessory: null };
  for (const entry of entriesOf(item, 'goods.description')) {
    const one = readDescription(entry, item.index, tables);
    all.families.push(...one.families);
    all.headings.push(...one.headings);
    all.brands.push(...one.brands);
    all.accessory ??= one.accessory;
  }
  return all;
}

interface Spoken {
  entry: LexiconEntry;
  term: Term;
}

function readDescription(entry: Entry, item: number, tables: FactTables): SpokenGoods {
  const words = wordsOf(entry.value);
  const spoken = findTerms(words, tables).flatMap((term) => term.entries.map((one): Spoken => ({ entry: one, term })));
  const said = (one: Term) => evidenceOf(entry, item, one.start, one.end);
  const context = spoken.filter(({ entry: { is } }) => is === 'context');
  const things = spoken.filter(({ entry: { is } }) => is === 'family');
  const vehicles = spoken.filter(({ entry: { is } }) => is === 'make' || is === 'model');
  const result: SpokenGoods = { families: [], headings: [], brands: [], accessory: null };
  const add = (family: string, certainty: Certainty, term: Term) => {
    const within = tables.table<FamilyTable>('families')[family]?.within ?? [];
    for (const one of [family, ...within]) result.families.push({ family: one, certainty, evidence: said(term) });
  };

  const demoting = context.find(({ entry: { id } }) => id === 'toy' || id === 'paper' || id === 'accessory');
  for (const { entry: thing, term } of things) {
    const part = partOf(term, things, context);
    if (part) continue;
    const certainty: Certainty = thing.unsure ? 'medium' : 'strong';
    add(thing.id, certainty, term);
    if (thing.heading) {
      result.headings.push({
        digits: thing.heading,
        from: 'words',
        certainty: certainty === 'strong' ? 'medium' : 'weak',
        evidence: said(term),
      });
    }
  }
  const own = result.families.length > 0;
  if (demoting && !own) result.accessory = said(demoting.term);
  if (vehicles.length > 0 && !own && !result.accessory) {
    const first = vehicles[0]!;
    const kind =
      first.entry.kind === 'truck'
        ? 'goods-vehicle'
        : first.entry.kind === 'motorcycle'
          ? 'motorcycle'
          : 'passenger-car';
    add(kind, 'medium', first.term);
  }
  const isCar = result.families.some(({ family }) => family === 'passenger-car' || family === 'road-vehicle');
  if (vehicles.length > 0 && own && !isCar) result.accessory ??= said(vehicles[0]!.term);
  for (const { entry: brand, term } of spoken.filter(({ entry: { is } }) => is === 'brand')) {
    result.brands.push({ is: brand.id, certainty: 'strong', evidence: said(term) });
    if (!own && !result.accessory && brand.family) add(brand.family, 'medium', term);
  }
  return result;
}

/** Whether the thing is only what another thing is for or of: behind "for" ("tyres for cars"), or in front of a word for parts ("car parts"). */
function partOf(term: Term, things: readonly Spoken[], context: readonly Spoken[]): boolean {
  return context.some(({ entry: { id }, term: other }) => {
    const ahead = other.word - (term.word + term.words);
    if (id === 'for') return other.word < term.word && things.some(({ term: head }) => head.word < other.word);
    if (id === 'accessory') return ahead >= 0 && ahead <= 2;
    if (id === 'toy') return Math.abs(other.word - term.word) <= 3;
    return id === 'paper' && ahead >= 0 && ahead <= 3;
  });
}
