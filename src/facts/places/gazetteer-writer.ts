import { joined, writeNameTable } from '../name-table-writer';
import type { Place } from '../tables';
import { CERTAINTIES, HEAD_WORDS, KINDS, ONLY, STRIDE, TERRITORIES } from './gazetteer';

/** Lays places and their folded names out for `openGazetteer`: at build time, and in tests. */
export function writeGazetteer(places: readonly Place[], names: ReadonlyMap<string, readonly number[]>): Uint8Array {
  const table = writeNameTable(names);
  const encoder = new TextEncoder();
  const texts = places.map(({ name }) => encoder.encode(name).subarray(0, 255));
  const begins: number[] = [];
  let end = 0;
  for (const [i, text] of texts.entries()) {
    if (i % STRIDE === 0) begins.push(end);
    end += text.length;
  }
  const sorts = new Map<number, number>();
  const sortOf = places.map((place) => {
    const flags = flagsOf(place);
    const sort = sorts.get(flags) ?? sorts.size;
    sorts.set(flags, sort);
    return sort;
  });
  const coded = places.flatMap(({ locode }, at) => (locode ? [{ at, tail: locode.slice(2) }] : []));
  const head = [table.length, places.length, sorts.size, coded.length, end];
  if (head.length !== HEAD_WORDS) throw new Error('Gazetteer: its head has changed.');
  return joined([
    Uint32Array.from(head),
    table,
    Uint32Array.from(sorts.keys()),
    Uint32Array.from(coded, ({ tail }) => tail.charCodeAt(0) | (tail.charCodeAt(1) << 8) | (tail.charCodeAt(2) << 16)),
    Uint32Array.from(begins),
    Uint16Array.from(sortOf),
    Uint16Array.from(places, ({ population }) => packPopulation(population)),
    Uint16Array.from(coded, ({ at }) => at),
    Uint8Array.from(texts, ({ length }) => length),
    ...texts,
  ]);
}

function flagsOf({ country, kind, certainty, only, territory }: Place): number {
  const flags =
    country.charCodeAt(0) |
    (country.charCodeAt(1) << 8) |
    (KINDS.indexOf(kind) << 16) |
    (CERTAINTIES.indexOf(certainty) << 20) |
    (ONLY.indexOf(only) << 24) |
    (TERRITORIES.indexOf(territory as (typeof TERRITORIES)[number]) << 28);
  return flags >>> 0;
}

/** Three to four leading digits and the noughts behind them; cut, not rounded, so that no town grows over a line. */
function packPopulation(population: number): number {
  let digits = Math.floor(population);
  let noughts = 0;
  while (digits > 0x1fff) {
    digits = Math.floor(digits / 10);
    noughts += 1;
  }
  return digits | (noughts << 13);
}
