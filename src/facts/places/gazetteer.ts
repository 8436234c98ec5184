import type { Certainty } from '../facts';
import { openNameTable } from '../name-table';
import type { Place } from '../tables';

/** Places by name, LOCODE and IATA code, read in place from the section `gazetteer`. */
export interface Gazetteer {
  places(folded: string): Place[];
  /** Words (or characters, in scripts without spaces) of the longest name that begins so. */
  span(start: string): number;
  locode(code: string): Place | null;
  airport(iata: string): Place | null;
}

export const KINDS: readonly Place['kind'][] = ['country', 'region', 'city', 'district', 'port', 'airport', 'crossing'];
export const CERTAINTIES: readonly Certainty[] = ['strong', 'medium', 'weak'];
export const ONLY = [undefined, 'country-field', 'port-field', 'address-field'] as const;
/** Territories that the law treats apart from their state. */
export const TERRITORIES = [undefined, 'UA-43', 'UA-40', 'UA-14', 'UA-09', 'UA-23', 'UA-65'] as const;

/**
 * Words of a record: name (offset × 256 + length in bytes), population, country and flags, LOCODE's last three characters.
 *   u32 words of the name table, places, bytes of text │ name table │ records │ text
 */
export const RECORD = 4;

/** Opens the section; costs nothing until something is looked up. */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const head = new Uint32Array(bytes.buffer, bytes.byteOffset, 3);
  const [tableWords, count] = [head[0]!, head[1]!];
  const names = openNameTable(bytes.subarray(12, 12 + tableWords * 4));
  const records = new Uint32Array(bytes.buffer, bytes.byteOffset + 12 + tableWords * 4, count * RECORD);
  const text = bytes.subarray(12 + tableWords * 4 + count * RECORD * 4);
  const decoder = new TextDecoder();
  const read = new Map<number, Place>();

  const place = (index: number): Place => {
    const known = read.get(index);
    if (known) return known;
    const [name, population, flags, tail] = records.subarray(index * RECORD, index * RECORD + RECORD) as unknown as [
      number,
      number,
      number,
      number,
    ];
    const country = String.fromCharCode(flags & 0xff, (flags >>> 8) & 0xff);
    const only = ONLY[(flags >>> 24) & 0xf];
    const territory = TERRITORIES[(flags >>> 28) & 0xf];
    const found: Place = {
      name: decoder.decode(text.subarray(name >>> 8, (name >>> 8) + (name & 0xff))),
      country,
      kind: KINDS[(flags >>> 16) & 0xf]!,
      population,
      certainty: CERTAINTIES[(flags >>> 20) & 0xf]!,
      ...(territory ? { territory } : {}),
      ...(tail ? { locode: country + unpackTail(tail) } : {}),
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
