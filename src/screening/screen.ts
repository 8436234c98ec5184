import type { DesignationKind, ListHead } from './designation';

/** A name to be compared. */
export interface ScreenQuery {
  name: string;
  kind?: DesignationKind;
  countries?: string[];
  address?: string;
  /** IMO and registration numbers decide over names. */
  identifiers?: string[];
}

/** One token of the query against one of the listed name, and by what they were held to be the same. */
export interface TokenMatch {
  typed: string;
  listed: string;
  /** `exact`, `transliteration`, `spelling`, `initial`, `legal-form`, `missing`, `contradicts` … */
  by: string;
  weight: number;
}

export interface Match {
  list: string;
  entry: string;
  /** Version of the entry: digest of what is listed. */
  version: string;
  kind: DesignationKind;
  /** The listed name that matched. */
  name: string;
  programmes: string[];
  /** Countries that the publisher gives for the entry, ISO alpha-2, where the list says so. */
  countries?: string[];
  jurisdiction: string;
  effect: ListHead['effect'];
  /** 0 to 1, calibrated: 0.9 means that nine in ten such pairs are the same. */
  score: number;
  by: 'identifier' | 'name';
  tokens: TokenMatch[];
  /** What speaks for and against: country agrees, date of birth unknown … keys of the phrase book. */
  why: string[];
  against: string[];
}

/** A list that is open for screening. */
export interface OpenList {
  head: ListHead;
  /** Matches at or above the threshold, best first. */
  screen(query: ScreenQuery, threshold?: number): Match[];
}

/** Scores at which a name is worth showing at all, by kind; a strong name is worth a `review` by itself. */
export const THRESHOLDS = { shown: 0.5, strong: 0.8 };
