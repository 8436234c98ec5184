import type { DesignationKind } from '../designation';
import { soundsOf } from '../sound/sounds';
import type { Word } from './word';

/** A name in its parts. What few comparisons need is worked out when first asked for. */
export class ParsedName {
  /** How many letters its words have in their usual Latin forms, particles left out. */
  readonly letters: number;
  private heard: readonly number[] | null = null;

  constructor(
    readonly kind: DesignationKind,
    /** The words that name, in order, particles among them. */
    readonly core: readonly Word[],
    /** Positions in `core` of particles. */
    readonly particles: ReadonlySet<number>,
    /** Classes of the legal forms, in order, without repeats. */
    readonly legal: readonly string[],
    /** The words that were taken for legal forms, titles and the like, as written. */
    readonly setAside: readonly string[],
    /** Numbers in digits, in order. */
    readonly numbers: readonly string[],
  ) {
    let letters = 0;
    for (let at = 0; at < core.length; at += 1) if (!particles.has(at)) letters += core[at]!.forms[0]!.length;
    this.letters = letters;
  }

  /** `soundsOf` those words run together. */
  get sounds(): readonly number[] {
    this.heard ??= soundsOf(
      this.core
        .filter((_, at) => !this.particles.has(at))
        .map((word) => word.forms[0])
        .join(''),
    );
    return this.heard;
  }
}
