import type { DesignationKind, ListedName } from '../designation';

const KINDS: readonly DesignationKind[] = ['person', 'organization', 'vessel', 'aircraft'];
const QUALITIES: readonly ListedName['quality'][] = ['primary', 'strong', 'weak'];

/** Kind and quality of a listed name in one byte: two bits each. */
export function flagsOf(kind: DesignationKind, quality: ListedName['quality']): number {
  return KINDS.indexOf(kind) | (QUALITIES.indexOf(quality) << 2);
}

export function kindIn(flags: number): DesignationKind {
  return KINDS[flags & 3]!;
}

export function isWeak(flags: number): boolean {
  return QUALITIES[flags >> 2] === 'weak';
}
