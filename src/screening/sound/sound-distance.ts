import { SIZE, type SoundCosts } from './sound-costs';

/** One more than the longest run of sounds. */
const LONGEST = 33;
const EXCHANGED = 0.7;
let before = new Float32Array(LONGEST);
let last = new Float32Array(LONGEST);
let row = new Float32Array(LONGEST);

/**
 * The cheapest way from one run of sounds to another by change, omission and exchange of neighbours, in costs of `costs`;
 * more than `limit` is answered as soon as it is certain. Optimal string alignment (Damerau 1964), weighted.
 */
export function soundDistance(a: Uint8Array, b: Uint8Array, costs: SoundCosts, limit: number): number {
  const { change, drop, add } = costs;
  row[0] = 0;
  for (let j = 0; j < b.length; j += 1) row[j + 1] = row[j]! + add[b[j]!]!;
  for (let i = 0; i < a.length; i += 1) {
    [before, last, row] = [last, row, before];
    const left = a[i]!;
    row[0] = last[0]! + drop[left]!;
    let least = row[0];
    for (let j = 0; j < b.length; j += 1) {
      const right = b[j]!;
      let cost = last[j]! + change[left * SIZE + right]!;
      const without = last[j + 1]! + drop[left]!;
      if (without < cost) cost = without;
      const added = row[j]! + add[right]!;
      if (added < cost) cost = added;
      if (i > 0 && j > 0 && left !== right && left === b[j - 1] && a[i - 1] === right) {
        const exchanged = before[j - 1]! + EXCHANGED;
        if (exchanged < cost) cost = exchanged;
      }
      row[j + 1] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return least;
  }
  return row[b.length]!;
}
