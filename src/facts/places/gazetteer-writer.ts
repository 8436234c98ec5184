import { writeNameTable } from '../name-table';
import type { Place } from '../tables';
import { CERTAINTIES, KINDS, ONLY, RECORD, TERRITORIES } from './gazetteer';

/** Lays places and their folded names out for `openGazetteer`: at build time, and in tests. */
export function writeGazetteer(places: readonly Place[], names: ReadonlyMap<string, readonly number[]>): Uint8Array {
  const table = writeNameTable(names);
  const records = new Uint32Array(places.length * RECORD);
  const encoder = new TextEncoder();
  const texts: Uint8Array[] = [];
  const known = new Map<string, number>();
  let end = 0;
  for (const [i, place] of places.entries()) {
    const bytes = encoder.encode(place.name).subarray(0, 255);
    let at = known.get(place.name);
    if (at === undefined) {
      at = end;
      known.set(place.name, at);
      texts.push(bytes);
      end += bytes.length;
    }
    const flags =
      place.country.charCodeAt(0) |
      (place.country.charCodeAt(1) << 8) |
      (KINDS.indexOf(place.kind) << 16) |
      (CERTAINTIES.indexOf(place.certainty) << 20) |
      (ONLY.indexOf(place.only) << 24) |
      (TERRITORIES.indexOf(place.territory as (typeof TERRITORIES)[number]) << 28);
    const tail = place.locode?.slice(2);
    records.set(
      [
        at * 256 + bytes.length,
        place.population,
        flags >>> 0,
        tail ? tail.charCodeAt(0) | (tail.charCodeAt(1) << 8) | (tail.charCodeAt(2) << 16) : 0,
      ],
      i * RECORD,
    );
  }
  const out = new Uint8Array(12 + table.length + records.byteLength + end);
  out.set(new Uint8Array(new Uint32Array([table.length / 4, places.length, end]).buffer));
  out.set(table, 12);
  out.set(new Uint8Array(records.buffer), 12 + table.length);
  let at = 12 + table.length + records.byteLength;
  for (const text of texts) {
    out.set(text, at);
    at += text.length;
  }
  return out;
}
