import { HEAD_WORDS, hash, hashed, isUnspaced, MOST_VALUES } from './name-table';

/** Names in a bucket, about: few enough to look through, many enough that the starts of the buckets take little room. */
const BUCKET = 6;

interface Hashed<T> {
  place: number;
  mark: number;
  is: T;
}

/**
 * Lays a table out for `openNameTable`: at build time, and in tests. Throws when there are more values than sixteen bits can tell apart, or
 * when two names cannot be told apart.
 */
export function writeNameTable(names: ReadonlyMap<string, readonly number[]>): Uint8Array {
  const singles = 1 + [...names.values()].flat().reduce((most, value) => Math.max(most, value), 0);
  const lists: number[] = [];
  const known = new Map<string, number>();
  const numberOf = (values: readonly number[]) => {
    if (values.length === 1) return values[0]!;
    const key = values.join();
    const at = known.get(key) ?? lists.length;
    if (at === lists.length) lists.push(values.length, ...values);
    known.set(key, at);
    return singles + at;
  };
  const table = laidOut(names, numberOf);
  const spans = laidOut(farSpans(names.keys()), (length) => Math.min(length, 255));
  if (singles + lists.length > MOST_VALUES)
    throw new Error(`Name table: ${singles} values and ${lists.length} words of lists are more than ${MOST_VALUES}.`);
  const head = [table.bits, spans.bits, table.marks.length, spans.marks.length, singles, lists.length];
  if (head.length !== HEAD_WORDS) throw new Error('Name table: its head has changed.');
  return joined([
    Uint32Array.from(head),
    table.starts,
    spans.starts,
    Uint32Array.from(table.marks),
    Uint16Array.from(table.values),
    Uint16Array.from(spans.marks, (mark) => mark >>> 16),
    Uint16Array.from(lists),
    Uint8Array.from(spans.values),
  ]);
}

/** How far to look from each beginning, where that is farther than one word or character. */
function farSpans(names: Iterable<string>): Map<string, number> {
  const spans = new Map<string, number>();
  for (const name of names) {
    const unspaced = isUnspaced(name);
    const start = unspaced ? name.slice(0, 2) : name.split(' ', 1)[0]!;
    const length = unspaced ? name.length : name.split(' ').length;
    if (length > (spans.get(start) ?? 1)) spans.set(start, length);
  }
  return spans;
}

function laidOut<T>(entries: ReadonlyMap<string, T>, numberOf: (is: T) => number) {
  const bits = Math.max(1, Math.floor(Math.log2(Math.max(2, entries.size / BUCKET))));
  const sorted = [...entries]
    .map(([name, is]): Hashed<T> => {
      hash(name);
      return { place: hashed.place >>> (32 - bits), mark: hashed.mark, is };
    })
    .sort((a, b) => a.place - b.place || a.mark - b.mark);
  if (sorted.some(({ place, mark }, i) => place === sorted[i - 1]?.place && mark === sorted[i - 1]?.mark))
    throw new Error('Name table: two names cannot be told apart; change a seed of the hashes.');
  const starts = new Uint32Array(2 ** bits + 1);
  for (const { place } of sorted) starts[place + 1]! += 1;
  for (let i = 1; i < starts.length; i += 1) starts[i]! += starts[i - 1]!;
  return { bits, starts, marks: sorted.map(({ mark }) => mark), values: sorted.map(({ is }) => numberOf(is)) };
}

/** Bytes of several arrays one behind the other, filled up to a multiple of four. */
export function joined(parts: readonly ArrayBufferView[]): Uint8Array {
  const length = parts.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const out = new Uint8Array((length + 3) & ~3);
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of parts) {
    out.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return out;
}
