import type { DesignationKind } from './designation';
import { THRESHOLDS } from './screen';

/** The score from which a match of this kind is worth showing. Scores are calibrated for each kind, so one line serves all. */
export function thresholdFor(_kind?: DesignationKind): number {
  return THRESHOLDS.shown;
}
