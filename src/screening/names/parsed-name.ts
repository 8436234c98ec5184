import type { DesignationKind } from '../designation';
import type { Word } from './word';

/** A name in its parts. */
export interface ParsedName {
  kind: DesignationKind;
  /** The words that name, in order, particles among them. */
  core: readonly Word[];
  /** Positions in `core` of particles. */
  particles: ReadonlySet<number>;
  /** Classes of the legal forms, in order, without repeats. */
  legal: readonly string[];
  /** Numbers in digits, in order. */
  numbers: readonly string[];
  /** The words that were taken for legal forms, as written. */
  legalWords: readonly string[];
  /** The core's usual Latin forms run together, particles left out. */
  compact: string;
  /** `soundsOf` it. */
  sounds: Uint8Array;
}
