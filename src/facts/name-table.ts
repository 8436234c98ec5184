/**
 * A table from folded names to numbers, read in place: nothing is parsed when it is opened, and a look-up hashes the name once. It is as
 * small as it can be, because a worker that wakes reads all of it. Names themselves are not stored, only where they hash to and 32 bits of
 * a second hash: one look-up in a thousand million gives a wrong answer, which is rarer than a typing slip that makes one place of another.
 *
 *   u32 bucketBits, spanBits, names, spans, singles, listWords │ u32 starts of the buckets, starts of the buckets of spans │ u32 marks
 *   u16 values │ u16 marks of spans │ u16 lists: count, value… │ u8 spans
 */
export interface NameTable {
  /** The values of a name, all readings; empty when it is unknown. */
  find(name: string): readonly number[];
  /**
   * How far to look from here, at the least 1: of names that begin with this word, the most words that one has; of names in scripts without
   * spaces that begin with these two characters, the most characters. Now and then farther than there is anything to find.
   */
  span(start: string): number;
}

const NONE: readonly number[] = [];
export const HEAD_WORDS = 6;
/** Values and places in the lists share sixteen bits. */
export const MOST_VALUES = 0x10000;

/** Where a name is looked for, and by what it is known there. Kept in place of a pair, because it is asked for thousands of times. */
export const hashed = { place: 0, mark: 0 };
let last = '';

/** FNV-1a over UTF-16 units with a final mix, from two seeds. Leaves its answer in `hashed`. */
export function hash(text: string): void {
  if (text === last) return;
  last = text;
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000193);
  }
  hashed.place = mixed(a);
  hashed.mark = mixed(b);
}

function mixed(h: number): number {
  const m = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return (m ^ (m >>> 13)) >>> 0;
}

hash(' ');

/** Whether a name is of a script without spaces, so that it is looked for by characters. */
export const isUnspaced = (name: string) =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hangul}ー々]/u.test(
    name,
  );

/** Opens what `writeNameTable` wrote. `bytes` must start at a multiple of four. */
export function openNameTable(bytes: Uint8Array): NameTable {
  const { buffer } = bytes;
  const [bits, spanBits, names, spans, singles, listWords] = new Uint32Array(
    buffer,
    bytes.byteOffset,
    HEAD_WORDS,
  ) as unknown as [number, number, number, number, number, number];
  let at = bytes.byteOffset + HEAD_WORDS * 4;
  const words = (count: number) => {
    at += count * 4;
    return new Uint32Array(buffer, at - count * 4, count);
  };
  const halves = (count: number) => {
    at += count * 2;
    return new Uint16Array(buffer, at - count * 2, count);
  };
  const starts = words(2 ** bits + 1);
  const spanStarts = words(2 ** spanBits + 1);
  const marks = words(names);
  const values = halves(names);
  const spanMarks = halves(spans);
  const lists = halves(listWords);
  const lengths = new Uint8Array(buffer, at, spans);
  return {
    find(name) {
      hash(name);
      const bucket = hashed.place >>> (32 - bits);
      for (let i = starts[bucket]!; i < starts[bucket + 1]!; i += 1) {
        if (marks[i] !== hashed.mark) continue;
        const value = values[i]!;
        if (value < singles) return [value];
        const list = value - singles;
        return Array.from(lists.subarray(list + 1, list + 1 + lists[list]!));
      }
      return NONE;
    },
    span(start) {
      hash(start);
      const bucket = hashed.place >>> (32 - spanBits);
      for (let i = spanStarts[bucket]!; i < spanStarts[bucket + 1]!; i += 1)
        if (spanMarks[i] === hashed.mark >>> 16) return lengths[i]!;
      return 1;
    },
  };
}
