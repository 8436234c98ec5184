import type { Word } from '../names/word';
import { gramsOf, rarity } from './grams';
import type { Shard } from './shard';

/**
 * How many name postings one query may touch: rarest grams first, so that what is left out says least. It is what keeps ten
 * times the names from costing ten times the time.
 */
const BUDGET = 40_000;
/** Grams that are always looked at, however common. */
const AT_LEAST = 4;
const BUCKETS = 256;

/** Room for counting that is used again by every query on a shard. */
export interface Scratch {
  scores: Uint16Array;
  touched: Uint32Array;
}

export const scratchFor = (shard: Shard): Scratch => ({
  scores: new Uint16Array(shard.names),
  touched: new Uint32Array(shard.names),
});

/** The names that share most with these words, at most `most` of them, in no order. */
export function retrieve(shard: Shard, words: readonly Word[], most: number, { scores, touched }: Scratch): number[] {
  const wanted = new Set<number>();
  for (const word of words) gramsOf(word, wanted);
  const known: { count: number; at: number }[] = [];
  let total = 0;
  for (const gram of wanted) {
    const at = find(shard.grams, gram);
    if (at < 0) {
      total += rarity(1, shard.names);
      continue;
    }
    const count = shard.gramCount[at]!;
    known.push({ count, at });
    total += rarity(count, shard.names);
  }
  known.sort((a, b) => a.count - b.count);

  let spent = 0;
  let reached = 0;
  for (const [rank, { count, at }] of known.entries()) {
    if (rank >= AT_LEAST && spent + count > BUDGET) break;
    spent += count;
    reached = addCarriers(shard, at, rarity(count, shard.names), scores, touched, reached);
  }
  const best = likest(shard, scores, touched, reached, total, most);
  for (let at = 0; at < reached; at += 1) scores[touched[at]!] = 0;
  return best;
}

function addCarriers(
  shard: Shard,
  gram: number,
  worth: number,
  scores: Uint16Array,
  touched: Uint32Array,
  reached: number,
): number {
  const bytes = shard.gramNames;
  let name = 0;
  for (let at = shard.gramAt[gram]!; at < shard.gramAt[gram + 1]!; ) {
    let step = bytes[at++]!;
    if (step > 0x7f) {
      step &= 0x7f;
      for (let shift = 7; ; shift += 7) {
        const next = bytes[at++]!;
        step |= (next & 0x7f) << shift;
        if (next < 0x80) break;
      }
    }
    name += step;
    if (scores[name] === 0) touched[reached++] = name;
    scores[name] = scores[name]! + worth;
  }
  return reached;
}

/** The best by share of rarity in common (Dice), found by buckets: a sort of all that were touched would cost more than the counting. */
function likest(
  shard: Shard,
  scores: Uint16Array,
  touched: Uint32Array,
  reached: number,
  total: number,
  most: number,
): number[] {
  const buckets = new Uint32Array(BUCKETS + 1);
  const bucketOf = (name: number) =>
    Math.min(BUCKETS, Math.floor((2 * BUCKETS * scores[name]!) / (total + shard.nameNorm[name]!)));
  for (let at = 0; at < reached; at += 1) buckets[bucketOf(touched[at]!)]! += 1;
  let least = BUCKETS;
  for (let found = buckets[least]!; least > 1 && found < most; found += buckets[least]!) least -= 1;
  const best: number[] = [];
  for (let at = 0; at < reached; at += 1) if (bucketOf(touched[at]!) >= least) best.push(touched[at]!);
  if (best.length > most) {
    best.sort((a, b) => bucketOf(b) - bucketOf(a));
    best.length = most;
  }
  return best;
}

/** Position of a value in a sorted table, or −1. */
export function find(table: Uint32Array, value: number): number {
  let low = 0;
  let high = table.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = table[middle]!;
    if (there === value) return middle;
    if (there < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
