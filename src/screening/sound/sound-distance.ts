import { SIZE, type SoundCosts } from './sound-costs';

/** One more than the longest run of sounds: 32 and what the last letters stood for. */
const LONGEST = 40;
const EXCHANGED = 0.7;
let before = new Float32Array(LONGEST);
let last = new Float32Array(LONGEST);
let row = new Float32Array(LONGEST);

/**
 * The cheapest way from one run of sounds to another by change, omission and exchange of neighbours, in costs of `costs`;
 * more than `limit` is answered as soon as it is certain. Optimal string alignment (Damerau 1964), weighted.
 */
export function soundDistance(a: readonly number[], b: readonly number[], costs: SoundCosts, limit: number): number {
  const { change, drop, add } = costs;
  // What both begin and end with costs nothing and is most of two spellings of one name.
  let start = 0;
  let [endA, endB] = [a.length, b.length];
  while (start < endA && start < endB && a[start] === b[start]) start += 1;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  row[start] = 0;
  for (let j = start; j < endB; j += 1) row[j + 1] = row[j]! + add[b[j]!]!;
  for (let i = start; i < endA; i += 1) {
    const free = before;
    before = last;
    last = row;
    row = free;
    const left = a[i]!;
    let least = last[start]! + drop[left]!;
    row[start] = least;
    for (let j = start; j < endB; j += 1) {
      const right = b[j]!;
      let cost = last[j]! + change[left * SIZE + right]!;
      const without = last[j + 1]! + drop[left]!;
      if (without < cost) cost = without;
      const added = row[j]! + add[right]!;
      if (added < cost) cost = added;
      if (i > start && j > start && left !== right && left === b[j - 1] && a[i - 1] === right) {
        const exchanged = before[j - 1]! + EXCHANGED;
        if (exchanged < cost) cost = exchanged;
      }
      row[j + 1] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return least;
  }
  return row[endB]!;
}
