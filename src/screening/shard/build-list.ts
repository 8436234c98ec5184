import type { Designation, ListHead } from '../designation';
import { identifierKey } from '../identifiers';
import { wordsOfName } from '../names/parse-name';
import { tellingWords } from '../names/telling-words';
import type { Word } from '../names/word';
import { SCRIPT_NUMBERS } from '../scripts/script-numbers';
import { flagsOf } from './flags';
import { gramsOfName, hash, rarity } from './grams';
import { layOut } from './layout';
import { VarintWriter } from './varint';

const bytesOf = (table: Uint32Array | Uint16Array) => new Uint8Array(table.buffer, table.byteOffset, table.byteLength);

/** Texts behind each other, and where each begins. */
function packTexts(texts: readonly string[]): [Uint8Array, Uint8Array] {
  const encoder = new TextEncoder();
  const encoded = texts.map((text) => encoder.encode(text));
  const at = new Uint32Array(texts.length + 1);
  for (const [i, bytes] of encoded.entries()) at[i + 1] = at[i]! + bytes.length;
  const out = new Uint8Array(at[texts.length]!);
  for (const [i, bytes] of encoded.entries()) out.set(bytes, at[i]);
  return [out, bytesOf(at)];
}

/**
 * Builds the shard of one list: everything that screening against it needs, in one buffer that is read in place.
 * Takes the list's head (its counts are set here) and its designations, in the publisher's order.
 */
export function buildList(head: ListHead, designations: readonly Designation[]): Uint8Array {
  const nameEntry: number[] = [];
  const nameOf: number[] = [];
  const nameFlags: number[] = [];
  const nameWords: number[] = [];
  const nameWordAt: number[] = [0];
  const vocabulary = new Map<string, number>();
  const words: Word[] = [];
  const grams = new Map<number, number[]>();
  const slips = new Map<number, number[]>();
  const identifiers: [number, number][] = [];

  for (const [entry, designation] of designations.entries()) {
    for (const [place, name] of designation.names.entries()) {
      const id = nameEntry.length;
      const split = wordsOfName(name.text);
      for (const word of split) {
        let number = vocabulary.get(word.text);
        if (number === undefined) {
          number = words.length;
          vocabulary.set(word.text, number);
          words.push(word);
        }
        nameWords.push(number);
      }
      nameEntry.push(entry);
      nameOf.push(place);
      nameFlags.push(flagsOf(designation.kind, name.quality));
      nameWordAt.push(nameWords.length);
      const own = gramsOfName(tellingWords(split));
      for (const gram of own.grams) carry(grams, gram, id);
      for (const gram of own.slips) carry(slips, gram, id);
    }
    for (const { text } of designation.identifiers) {
      const key = identifierKey(text);
      if (key) identifiers.push([hash(key), entry]);
    }
  }
  identifiers.sort((a, b) => a[0] - b[0] || a[1] - b[1]);

  const [entries, entryAt] = packTexts(designations.map((designation) => JSON.stringify(designation)));
  const [texts, wordAt] = packTexts(words.map((word) => word.text));
  return layOut(
    { ...head, entries: designations.length, names: nameEntry.length },
    {
      entries,
      entryAt,
      nameEntry: bytesOf(Uint32Array.from(nameEntry)),
      nameOf: bytesOf(Uint16Array.from(nameOf)),
      nameFlags: Uint8Array.from(nameFlags),
      nameWords: bytesOf(Uint32Array.from(nameWords)),
      nameWordAt: bytesOf(Uint32Array.from(nameWordAt)),
      ...postings(grams, slips, nameEntry.length),
      words: texts,
      wordAt,
      wordScript: Uint8Array.from(words, (word) => SCRIPT_NUMBERS.indexOf(word.script)),
      idKey: bytesOf(Uint32Array.from(identifiers, ([key]) => key)),
      idEntry: bytesOf(Uint32Array.from(identifiers, ([, entry]) => entry)),
    },
  );
}

function carry(index: Map<number, number[]>, gram: number, name: number): void {
  const names = index.get(gram);
  if (names) names.push(name);
  else index.set(gram, [name]);
}

/** The inverted index: for each gram the names that carry it, and for each name how much rarity its grams sum up to. */
function postings(byGram: Map<number, number[]>, bySlip: Map<number, number[]>, names: number) {
  const sorted = [...byGram.keys(), ...bySlip.keys()].sort((a, b) => a - b);
  const at = new Uint32Array(sorted.length + 1);
  const count = new Uint32Array(sorted.length);
  const norm = new Uint16Array(names);
  const lists = new VarintWriter();
  for (const [i, gram] of sorted.entries()) {
    const carriers = byGram.get(gram) ?? bySlip.get(gram)!;
    const counts = byGram.has(gram);
    let last = 0;
    for (const name of carriers) {
      lists.write(name - last);
      last = name;
      if (counts) norm[name] = Math.min(0xffff, norm[name]! + rarity(carriers.length, names));
    }
    at[i + 1] = lists.length;
    count[i] = carriers.length;
  }
  return {
    grams: bytesOf(Uint32Array.from(sorted)),
    gramAt: bytesOf(at),
    gramCount: bytesOf(count),
    gramNames: lists.written(),
    nameNorm: bytesOf(norm),
  };
}
