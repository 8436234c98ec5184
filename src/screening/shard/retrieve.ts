import { tellingWords } from '../names/telling-words';
import type { Word } from '../names/word';
import { gramsOfName, rarity } from './grams';
import type { Shard } from './shard';

/**
 * How many name postings one query may touch: rarest grams first, so that what is left out says least. It is what keeps ten
 * times the names from costing ten times the time.
 */
const BUDGET = 16_000;
/** Grams that are always looked at, however common. */
const AT_LEAST = 4;
/** Once this share of the query's rarity is counted, a name without any of it cannot become one of the best. */
const OPEN_UNTIL = 0.7;
/** A word that is left as it was shares a slip for each of its letters, so each counts for a part. */
const SLIPS = 6;
const BUCKETS = 256;
/** Names with less than this share of the best name's likeness are not looked at. */
const FAR_BEHIND = 0.4;

/** Room for counting that is used again by every query on a shard. */
export interface Scratch {
  scores: Uint16Array;
  touched: Uint32Array;
  buckets: Uint8Array;
}

export const scratchFor = (shard: Shard): Scratch => ({
  scores: new Uint16Array(shard.names),
  touched: new Uint32Array(shard.names),
  buckets: new Uint8Array(shard.names),
});

/** The names that share most with these words, at most `most` of them, in no order. */
export function retrieve(shard: Shard, words: readonly Word[], most: number, scratch: Scratch): number[] {
  const { scores, touched } = scratch;
  const { grams, slips } = gramsOfName(tellingWords(words));
  const known: { count: number; at: number; worth: number }[] = [];
  let total = 0;
  for (const gram of [...grams, ...slips]) {
    const at = find(shard.grams, gram);
    if (at < 0) continue;
    const count = shard.gramCount[at]!;
    const rare = rarity(count, shard.names);
    const counts = grams.has(gram);
    known.push({ count, at, worth: counts ? rare : Math.ceil(rare / SLIPS) });
    if (counts) total += rare;
  }
  known.sort((a, b) => a.count - b.count);

  let spent = 0;
  let counted = 0;
  let reached = 0;
  for (const [rank, { count, at, worth }] of known.entries()) {
    if (rank >= AT_LEAST && spent + count > BUDGET) break;
    spent += count;
    if (counted < total * OPEN_UNTIL || rank < AT_LEAST)
      reached = addCarriers(shard, at, worth, scores, touched, reached);
    else addToKnown(shard, at, worth, scores);
    counted += worth;
  }
  const best = likest(shard, scratch, reached, total, most);
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

/** As `addCarriers`, for grams so common that a name which has none of the rarer ones is not worth taking up. */
function addToKnown(shard: Shard, gram: number, worth: number, scores: Uint16Array): void {
  const bytes = shard.gramNames;
  const end = shard.gramAt[gram + 1]!;
  let name = 0;
  for (let at = shard.gramAt[gram]!; at < end; ) {
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
    if (scores[name] !== 0) scores[name] = scores[name]! + worth;
  }
}

/**
 * The best by share of rarity in common (Dice), best first, found by buckets: a sort of all that were touched would cost more
 * than the counting. Names far behind the best are left out.
 */
function likest(
  shard: Shard,
  { scores, touched, buckets }: Scratch,
  reached: number,
  total: number,
  most: number,
): number[] {
  const sizes = new Uint32Array(BUCKETS + 1);
  let top = 0;
  for (let at = 0; at < reached; at += 1) {
    const name = touched[at]!;
    const bucket = Math.min(BUCKETS - 1, ((2 * BUCKETS * scores[name]!) / (total + shard.nameNorm[name]!)) | 0);
    buckets[at] = bucket;
    sizes[bucket]! += 1;
    if (bucket > top) top = bucket;
  }
  const floor = Math.floor(top * FAR_BEHIND);
  let least = top;
  for (let found = sizes[least]!; least > floor && found < most; ) {
    least -= 1;
    found += sizes[least]!;
  }
  const best: { name: number; bucket: number }[] = [];
  for (let at = 0; at < reached; at += 1) {
    const bucket = buckets[at]!;
    if (bucket >= least) best.push({ name: touched[at]!, bucket });
  }
  return best
    .sort((one, other) => other.bucket - one.bucket)
    .slice(0, most)
    .map(({ name }) => name);
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
