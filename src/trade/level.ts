/** What a finding says, gravest first. `clear` is a verdict without findings: never "safe", never "OK". */
export const FINDING_LEVELS = ['prohibited', 'licence', 'review'] as const;

export type FindingLevel = (typeof FINDING_LEVELS)[number];
export type Level = FindingLevel | 'clear';

const GRAVITY: Record<Level, number> = { prohibited: 3, licence: 2, review: 1, clear: 0 };

/** 3 for `prohibited` down to 0 for `clear`. */
export function gravity(level: Level): number {
  return GRAVITY[level];
}

/** The graver of two levels. */
export function graver<A extends Level, B extends Level>(a: A, b: B): A | B {
  return GRAVITY[b] > GRAVITY[a] ? b : a;
}

/** `level`, but never above `cap`. */
export function capped(level: FindingLevel, cap: FindingLevel): FindingLevel {
  return GRAVITY[level] > GRAVITY[cap] ? cap : level;
}
