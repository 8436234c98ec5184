import table from '../../../assets/names/model.json' with { type: 'json' };
import type { DesignationKind } from '../designation';
import { FEATURES } from './features';

interface KindModel {
  bias: number;
  weights: Record<string, number>;
}
const MODELS = table.kinds as Record<string, KindModel>;

const compiled = new Map<string, { bias: number; weights: Float64Array }>();

function modelOf(kind: DesignationKind) {
  const name = kind === 'aircraft' ? 'vessel' : kind;
  let model = compiled.get(name);
  if (!model) {
    const { bias, weights } = MODELS[name]!;
    model = { bias, weights: Float64Array.from(FEATURES, (feature) => weights[feature] ?? 0) };
    compiled.set(name, model);
  }
  return model;
}

/**
 * Probability that a pair of names with these features names one party: a logistic regression, fitted by
 * `scripts/screening/fit.ts` on `tests/corpus/names`.
 */
export function probability(values: Float64Array, kind: DesignationKind): number {
  const { bias, weights } = modelOf(kind);
  let total = bias;
  for (let at = 0; at < weights.length; at += 1) total += weights[at]! * values[at]!;
  return 1 / (1 + Math.exp(-total));
}
