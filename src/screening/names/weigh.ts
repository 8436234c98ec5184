import table from '../../../assets/names/frequency.json' with { type: 'json' };
import type { ParsedName } from './parsed-name';
import type { Word } from './word';

const COUNTS = table.counts as Record<string, number>;
/** A word on this many names or fewer is as telling as a word can be. */
const RARE = 3;
const LEAST = 0.12;
const PARTICLE = 0.08;
const INITIAL = 0.25;
/** Words for trades come together in names of firms, so each tells less than its rarity says. */
const TRADE = 0.22;
const TRADE_SURPRISE = 2;

/**
 * How much a word tells apart, 0.12 to 1: the inverse of how many listed names carry it, on a logarithmic scale (Spärck Jones 1972).
 * Words that no list carries often are rare.
 */
function weightOf(word: Word): number {
  if (word.isInitial) return INITIAL;
  if (word.isTrade) return TRADE;
  const count = countOf(word);
  if (count <= RARE) return 1;
  return Math.max(LEAST, Math.log(table.names / count) / Math.log(table.names / RARE));
}

/** A letter of a name tells about this much (natural logarithm), so that short words cannot tell more than they have room for. */
const PER_LETTER = 2;

/** How surprising it is that two names share this word by chance, in natural logarithms: its rarity, as far as its length allows. */
export function surprise(word: Word): number {
  if (word.isInitial) return 1;
  if (word.isTrade) return TRADE_SURPRISE;
  return Math.min(Math.log(table.names / Math.max(1, countOf(word))), PER_LETTER * word.forms[0]!.length);
}

function countOf(word: Word): number {
  let count = 0;
  for (const form of word.forms) if (Object.hasOwn(COUNTS, form)) count = Math.max(count, COUNTS[form]!);
  return count;
}

/** Whether so many listed names carry a folded Latin word that it is known as a word of names. */
export function isCommonWord(word: string): boolean {
  return Object.hasOwn(COUNTS, word);
}

/** The weight of each core word of a name. */
export function weightsOf(name: ParsedName): number[] {
  return name.core.map((word, at) => (name.particles.has(at) ? PARTICLE : weightOf(word)));
}
