import type { Certainty } from './facts';

/** A place as the gazetteer knows it. */
export interface Place {
  name: string;
  country: string;
  /** ISO 3166-2 where the law treats the region apart. */
  territory?: string;
  locode?: string;
  kind: 'country' | 'region' | 'city' | 'district' | 'port' | 'airport' | 'crossing';
  /** 0 when unknown. */
  population: number;
  /** How far the name by itself may carry; ordinary places of one reading are strong. */
  certainty: Certainty;
  /** Field kinds in which the name is not this place ("KP" in free text). */
  only?: 'country-field' | 'port-field' | 'address-field';
}

/**
 * The tables that `understand` reads, passed in by whoever calls it and read in place from the knowledge buffer.
 * Lookups take folded text (`text/fold`), never throw and answer with all readings.
 */
export interface FactTables {
  /** Countries, ports and places by folded name; every reading. */
  places(folded: string): Place[];
  /** Of known names that begin with this word (or these two characters, in scripts without spaces): words or characters of the longest; 1 where none is longer. */
  span(start: string): number;
  /** A UN/LOCODE's place, if it is known. */
  locode(code: string): Place | null;
  /** An airport by IATA code. */
  airport(iata: string): Place | null;
  /** Tables of other kinds, by name, parsed once on first use. Each consumer states its shape beside it. */
  table<T>(name: string): T;
  /** A table that is read in place. Throws when there is none of that name. */
  bytes(name: string): Uint8Array;
}
