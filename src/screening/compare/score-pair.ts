import type { DesignationKind } from '../designation';
import type { ParsedName } from '../names/parsed-name';
import { type Comparison, compareNames, FEATURES, type FeatureName } from './features';
import { probability } from './model';

/** A comparison with its score. */
export interface ScoredPair {
  score: number;
  comparison: Comparison;
}

/** Ships of one owner are numbered: another number is another ship, and a number on one side only is more likely one than not. */
const NUMBERS_DIFFER = 0.02;
const NUMBER_MISSING_ON_SHIP = 0.3;
const EXACT_AT_LEAST = 0.97;
/** The same words in another order: a swap of first and last name is nearly, not quite, the same name. */
const REORDERED_AT_LEAST = 0.962;
/** In the top band an exact name stands above a reordered one, that above a similar one. */
const REORDERED_AT_MOST = 0.965;
const SIMILAR_AT_MOST = 0.96;

const AT = new Map(FEATURES.map((name, at) => [name, at]));

/** The value of one feature of a comparison. */
export function featureOf(comparison: Comparison, name: FeatureName): number {
  return comparison.values[AT.get(name)!]!;
}

/**
 * Probability that two names, parsed as of one kind, name one party. A pair that cannot reach `atLeast` gets some score below it,
 * for less work.
 */
export function scorePair(typed: ParsedName, listed: ParsedName, kind: DesignationKind, atLeast = 0): ScoredPair {
  const comparison = compareNames(typed, listed, (values) => atLeast > 0 && probability(values, kind) < atLeast);
  return { score: bounded(comparison, typed, listed), comparison };
}

const signsOf = ({ core, numbers }: ParsedName) => core.map((word) => word.forms[0]).join('') + numbers.join('');

function bounded(comparison: Comparison, typed: ParsedName, listed: ParsedName): number {
  const { kind } = listed;
  if (comparison.numbersDiffer) return NUMBERS_DIFFER;
  // Aircraft are named by their registration, of which every sign tells.
  if (kind === 'aircraft') return signsOf(typed) === signsOf(listed) ? EXACT_AT_LEAST : NUMBERS_DIFFER;
  const score = probability(comparison.values, kind);
  if (featureOf(comparison, 'same') === 1) return Math.max(score, EXACT_AT_LEAST);
  if (kind === 'vessel' && featureOf(comparison, 'numberMissing') === 1) return Math.min(score, NUMBER_MISSING_ON_SHIP);
  if (featureOf(comparison, 'reordered') === 0) return Math.min(score, SIMILAR_AT_MOST);
  const isWhole = featureOf(comparison, 'coveredTyped') >= 1 && featureOf(comparison, 'coveredListed') >= 1;
  const isExact = comparison.pairings.every(({ by }) => by === 'exact');
  return Math.min(isWhole && isExact ? Math.max(score, REORDERED_AT_LEAST) : score, REORDERED_AT_MOST);
}
