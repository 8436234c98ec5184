import type { DesignationKind } from './designation';
import { THRESHOLDS } from './screen';

/** Aircraft are named by their registration: one sign of it that differs is another aircraft. */
const AIRCRAFT = 0.9;

/** The score from which a match of this kind is worth showing; scores are calibrated for persons, firms and ships alike. */
export function thresholdFor(kind?: DesignationKind): number {
  return kind === 'aircraft' ? AIRCRAFT : THRESHOLDS.shown;
}
