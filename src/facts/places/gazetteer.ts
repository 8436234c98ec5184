import type { Certainty } from '../facts';
import { openNameTable } from '../name-table';
import type { Place } from '../tables';

/** Places by name, LOCODE and IATA code, read in place from the section `gazetteer`. */
export interface Gazetteer {
  places(folded: string): Place[];
  /** Words (or characters, in scripts without spaces) of the longest name that begins so; 1 where there is none longer. */
  span(start: string): number;
  locode(code: string): Place | null;
  airport(iata: string): Place | null;
}

export const KINDS: readonly Place['kind'][] = ['country', 'region', 'city', 'district', 'port', 'airport', 'crossing'];
export const CERTAINTIES: readonly Certainty[] = ['strong', 'medium', 'weak'];
export const ONLY = [undefined, 'country-field', 'port-field', 'address-field'] as const;
/** Territories that the law treats apart from their state. */
export const TERRITORIES = [undefined, 'UA-43', 'UA-40', 'UA-14', 'UA-09', 'UA-23', 'UA-65'] as const;

/** Names are found by counting lengths from every so many places on. */
export const STRIDE = 32;
export const HEAD_WORDS = 5;

/**
 * Opens the section; costs nothing until something is looked up. What a place is apart from its name, population and LOCODE is told by one
 * of some thousand sorts that places share.
 *
 *   u32 bytes of the name table, places, sorts, places with a LOCODE, bytes of text │ name table
 *   u32 sorts: country and flags │ u32 last three characters of LOCODEs │ u32 where the text of every 32nd place begins
 *   u16 sort of each place │ u16 population of each place │ u16 places with a LOCODE │ u8 length of each place's name │ text
 */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const { buffer } = bytes;
  const [tableBytes, count, kinds, coded, textBytes] = new Uint32Array(
    buffer,
    bytes.byteOffset,
    HEAD_WORDS,
  ) as unknown as [number, number, number, number, number];
  const names = openNameTable(bytes.subarray(HEAD_WORDS * 4, HEAD_WORDS * 4 + tableBytes));
  let at = bytes.byteOffset + HEAD_WORDS * 4 + tableBytes;
  const words = (length: number) => {
    at += length * 4;
    return new Uint32Array(buffer, at - length * 4, length);
  };
  const halves = (length: number) => {
    at += length * 2;
    return new Uint16Array(buffer, at - length * 2, length);
  };
  const sorts = words(kinds);
  const tails = words(coded);
  const begins = words(Math.ceil(count / STRIDE));
  const sortOf = halves(count);
  const populations = halves(count);
  const withLocode = halves(coded);
  const lengths = new Uint8Array(buffer, at, count);
  const text = new Uint8Array(buffer, at + count, textBytes);
  const decoder = new TextDecoder();
  const read = new Map<number, Place>();

  const nameOf = (index: number) => {
    const first = index - (index % STRIDE);
    let from = begins[first / STRIDE]!;
    for (let i = first; i < index; i += 1) from += lengths[i]!;
    return decoder.decode(text.subarray(from, from + lengths[index]!));
  };
  const place = (index: number): Place => {
    const known = read.get(index);
    if (known) return known;
    const flags = sorts[sortOf[index]!]!;
    const country = String.fromCharCode(flags & 0xff, (flags >>> 8) & 0xff);
    const only = ONLY[(flags >>> 24) & 0xf];
    const territory = TERRITORIES[(flags >>> 28) & 0xf];
    const code = withLocode.indexOf(index);
    const found: Place = {
      name: nameOf(index),
      country,
      kind: KINDS[(flags >>> 16) & 0xf]!,
      population: unpackPopulation(populations[index]!),
      certainty: CERTAINTIES[(flags >>> 20) & 0xf]!,
      ...(territory ? { territory } : {}),
      ...(code >= 0 ? { locode: country + unpackTail(tails[code]!) } : {}),
      ...(only ? { only } : {}),
    };
    read.set(index, found);
    return found;
  };
  const first = (key: string) => {
    const [index] = names.find(key);
    return index === undefined ? null : place(index);
  };
  return {
    places: (folded) => names.find(folded).map(place),
    span: (start) => names.span(start),
    locode: (code) => first(`@locode ${code}`),
    airport: (iata) => first(`@iata ${iata}`),
  };
}

const unpackTail = (packed: number) =>
  String.fromCharCode(packed & 0xff, (packed >>> 8) & 0xff, (packed >>> 16) & 0xff);

/** Thirteen bits of digits and three of noughts behind them. */
const unpackPopulation = (packed: number) => (packed & 0x1fff) * 10 ** (packed >>> 13);
