/**
 * A table from folded names to numbers, read in place: nothing is parsed when it is opened, and a look-up hashes the name once.
 * Names themselves are not stored, only 32 bits of a second hash: one look-up in two thousand million gives a wrong answer, which is rarer
 * than a typing slip that makes one place of another, and saves two thirds of the memory.
 *
 *   u32 slotBits, spanBits, listWords │ slots: (mark, list)… │ spans: (mark, longest)… │ lists: count, value…
 */
export interface NameTable {
  /** The values of a name, all readings; empty when it is unknown. */
  find(name: string): readonly number[];
  /**
   * How far to look from here: of names that begin with this word, the most words that one has; of names in scripts without spaces that
   * begin with these two characters, the most characters. 0 when no name begins so.
   */
  span(start: string): number;
}

const NONE: readonly number[] = [];

/** FNV-1a over UTF-16 units with a final mix; `seed` tells the two hashes apart. */
function hash(text: string, seed: number): number {
  let h = seed;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}
const place = (text: string) => hash(text, 0x811c9dc5);
/** Never 0, which marks an empty slot. */
const mark = (text: string) => hash(text, 0x9747b28c) || 1;

/** Whether a name is of a script without spaces, so that it is looked for by characters. */
export const isUnspaced = (name: string) =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hangul}ー々]/u.test(
    name,
  );

function probe(slots: Uint32Array, name: string): number {
  const mask = slots.length / 2 - 1;
  const wanted = mark(name);
  for (let at = place(name) & mask; ; at = (at + 1) & mask) {
    const found = slots[at * 2]!;
    if (found === 0) return -1;
    if (found === wanted) return slots[at * 2 + 1]!;
  }
}

/** Opens what `writeNameTable` wrote. `bytes` must start at a multiple of four. */
export function openNameTable(bytes: Uint8Array): NameTable {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  const [slotBits, spanBits] = [words[0]!, words[1]!];
  const slots = words.subarray(3, 3 + 2 * 2 ** slotBits);
  const spans = words.subarray(3 + slots.length, 3 + slots.length + 2 * 2 ** spanBits);
  const lists = words.subarray(3 + slots.length + spans.length);
  return {
    find(name) {
      const at = probe(slots, name);
      if (at < 0) return NONE;
      const count = lists[at]!;
      return count === 1 ? [lists[at + 1]!] : Array.from(lists.subarray(at + 1, at + 1 + count));
    },
    span: (start) => Math.max(0, probe(spans, start)),
  };
}

/** Lays a table out for `openNameTable`. Used at build time and in tests. */
export function writeNameTable(names: ReadonlyMap<string, readonly number[]>): Uint8Array {
  const spans = new Map<string, number>();
  for (const name of names.keys()) {
    const unspaced = isUnspaced(name);
    const start = unspaced ? name.slice(0, 2) : name.split(' ', 1)[0]!;
    spans.set(start, Math.max(spans.get(start) ?? 0, unspaced ? name.length : name.split(' ').length));
  }
  const lists: number[] = [];
  const known = new Map<string, number>();
  const listOf = (values: readonly number[]) => {
    const key = values.join();
    let at = known.get(key);
    if (at === undefined) {
      at = lists.length;
      known.set(key, at);
      lists.push(values.length, ...values);
    }
    return at;
  };
  const slots = filled([...names].map(([name, values]) => [name, listOf(values)]));
  const reach = filled([...spans]);
  const out = new Uint32Array(3 + slots.length + reach.length + lists.length);
  out.set([Math.log2(slots.length / 2), Math.log2(reach.length / 2), lists.length]);
  out.set(slots, 3);
  out.set(reach, 3 + slots.length);
  out.set(lists, 3 + slots.length + reach.length);
  return new Uint8Array(out.buffer);
}

function filled(entries: [string, number][]): Uint32Array {
  const size = 2 ** Math.max(3, Math.ceil(Math.log2(entries.length * 1.5)));
  const slots = new Uint32Array(size * 2);
  for (const [name, value] of entries) {
    let at = place(name) & (size - 1);
    while (slots[at * 2] !== 0) at = (at + 1) & (size - 1);
    slots.set([mark(name), value], at * 2);
  }
  return slots;
}
