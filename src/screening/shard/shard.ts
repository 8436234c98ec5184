import type { Designation } from '../designation';
import { type Word, wordOf } from '../names/word';
import { SCRIPT_NUMBERS } from '../scripts/script-numbers';
import { aligned, MAGIC, PARTS, type Part, SHARD_VERSION, type ShardHeader } from './layout';

/** A list's shard, open in place: nothing is copied or parsed before it is asked for. */
export interface Shard {
  header: ShardHeader;
  names: number;
  nameEntry: Uint32Array;
  nameOf: Uint16Array;
  nameFlags: Uint8Array;
  nameNorm: Uint16Array;
  grams: Uint32Array;
  gramAt: Uint32Array;
  gramCount: Uint32Array;
  gramNames: Uint8Array;
  idKey: Uint32Array;
  idEntry: Uint32Array;
  /** The folded words of a name, as they were split when the list was built. */
  wordsOf(name: number): Word[];
  entry(index: number): Designation;
  /** The JSON of that entry. */
  entryText(index: number): string;
}

/**
 * Opens what `buildList` wrote. Throws an Error that says why when the bytes are no shard, are cut off, or were written by an
 * older version, in which case the list has to be built again from the publisher's file.
 */
export function openShard(bytes: Uint8Array): Shard {
  // Tables are read in place, so the shard must begin at a multiple of eight; a misplaced one is moved once.
  const placed = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const view = new DataView(placed.buffer, placed.byteOffset, placed.byteLength);
  if (placed.length < 8 || view.getUint32(0, true) !== MAGIC) {
    throw new Error(
      'List: these bytes are not a list built by Tidewaiter (they do not begin with TWL1). Import the list again.',
    );
  }
  const length = view.getUint32(4, true);
  const start = aligned(8 + length);
  if (start > placed.length) throw new Error('List: cut off inside its header. Import the list again.');
  const header = JSON.parse(new TextDecoder().decode(placed.subarray(8, 8 + length))) as ShardHeader;
  if (header.version !== SHARD_VERSION) {
    throw new Error(`List: built by version ${header.version}, this is ${SHARD_VERSION}. Import the list again.`);
  }
  const end = Math.max(...PARTS.map((part) => header.parts[part][0] + header.parts[part][1]));
  if (start + end > placed.length) throw new Error('List: cut off inside its tables. Import the list again.');

  const raw = (part: Part) =>
    placed.subarray(start + header.parts[part][0], start + header.parts[part][0] + header.parts[part][1]);
  const u32 = (part: Part) =>
    new Uint32Array(placed.buffer, placed.byteOffset + start + header.parts[part][0], header.parts[part][1] / 4);
  const u16 = (part: Part) =>
    new Uint16Array(placed.buffer, placed.byteOffset + start + header.parts[part][0], header.parts[part][1] / 2);
  const decoder = new TextDecoder();
  const [entries, entryAt] = [raw('entries'), u32('entryAt')];
  const [texts, textAt, scripts] = [raw('words'), u32('wordAt'), raw('wordScript')];
  const [nameWords, nameWordAt] = [u32('nameWords'), u32('nameWordAt')];
  const nameEntry = u32('nameEntry');

  const entryText = (index: number) => decoder.decode(entries.subarray(entryAt[index], entryAt[index + 1]));
  return {
    header,
    names: nameEntry.length,
    nameEntry,
    nameOf: u16('nameOf'),
    nameFlags: raw('nameFlags'),
    nameNorm: u16('nameNorm'),
    grams: u32('grams'),
    gramAt: u32('gramAt'),
    gramCount: u32('gramCount'),
    gramNames: raw('gramNames'),
    idKey: u32('idKey'),
    idEntry: u32('idEntry'),
    wordsOf(name) {
      const words: Word[] = [];
      for (let at = nameWordAt[name]!; at < nameWordAt[name + 1]!; at += 1) {
        const word = nameWords[at]!;
        words.push(
          wordOf({
            text: decoder.decode(texts.subarray(textAt[word], textAt[word + 1])),
            script: SCRIPT_NUMBERS[scripts[word]!]!,
          }),
        );
      }
      return words;
    },
    entryText,
    entry: (index) => JSON.parse(entryText(index)) as Designation,
  };
}
