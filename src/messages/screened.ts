/** A listed party or vessel that a text may mean, told. */
export interface SaidMatch {
  /** The name as it stands in the text, untrusted. */
  typed: string;
  /** The listed name. */
  name: string;
  kind: 'person' | 'organization' | 'vessel' | 'aircraft';
  /** 0 to 1, calibrated: 0.9 means that nine in ten such pairs are the same. */
  score: number;
  list: { title: string; issued: string; jurisdiction: string; url: string };
  /** Publisher's own reference. */
  entry: string;
  programmes: string[];
  /** What being on that list means. */
  effect: string;
  /** What speaks for and against it being the same one. */
  why: string[];
  against: string[];
}

/** A piece of text compared with every list that is open. */
export interface Screened {
  /** The names that the text was taken apart into. */
  names: string[];
  /** Best first. */
  matches: SaidMatch[];
  /** What it was compared with. */
  lists: { title: string; issued: string }[];
  /** What it could not be compared with, in words. */
  gaps: string[];
}
