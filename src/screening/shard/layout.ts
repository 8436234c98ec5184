import type { ListHead } from '../designation';

/** "TWL1", little endian. */
export const MAGIC = 0x314c5754;
/** Goes up whenever names are folded, split or indexed differently: older shards are built again. */
export const SHARD_VERSION = 2;

/**
 * The parts of a shard. Offsets are `u32` tables one longer than what they point into.
 *
 *   entries, entryAt     each designation as JSON
 *   nameEntry            name → its entry            nameOf    name → its place in the entry's names
 *   nameFlags  kind and quality of a name (`flags.ts`)
 *   nameWords, nameWordAt   name → its words         nameNorm  name → summed rarity of its grams
 *   words, wordAt        the vocabulary's texts      wordScript  word → number of its script
 *   grams, gramAt, gramNames   sorted gram → names (varint differences)   gramCount  gram → on how many names
 *   idKey, idEntry       sorted identifier → entry
 */
export const PARTS = [
  'entries',
  'entryAt',
  'nameEntry',
  'nameOf',
  'nameFlags',
  'nameWords',
  'nameWordAt',
  'nameNorm',
  'words',
  'wordAt',
  'wordScript',
  'grams',
  'gramAt',
  'gramCount',
  'gramNames',
  'idKey',
  'idEntry',
] as const;

export type Part = (typeof PARTS)[number];

export interface ShardHeader {
  version: number;
  head: ListHead;
  /** part → [offset from the end of the header, length in bytes]; offsets are multiples of eight. */
  parts: Record<Part, [number, number]>;
}

export const aligned = (n: number) => (n + 7) & ~7;

/** Lays the parts out behind their header. */
export function layOut(head: ListHead, parts: Record<Part, Uint8Array>): Uint8Array {
  const places = {} as ShardHeader['parts'];
  let end = 0;
  for (const part of PARTS) {
    places[part] = [end, parts[part].length];
    end = aligned(end + parts[part].length);
  }
  const header = new TextEncoder().encode(JSON.stringify({ version: SHARD_VERSION, head, parts: places }));
  const start = aligned(8 + header.length);
  const out = new Uint8Array(start + end);
  const view = new DataView(out.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, header.length, true);
  out.set(header, 8);
  for (const part of PARTS) out.set(parts[part], start + places[part][0]);
  return out;
}
