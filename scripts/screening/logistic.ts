/** A fitted logistic regression. */
export interface Logistic {
  bias: number;
  weights: number[];
}

const ROUNDS = 2500;
const STEP = 0.5;
const RIDGE = 0.0004;

/**
 * Fits by gradient descent with momentum on all rows at once, with a small ridge penalty; the same rows give the same weights.
 * A weight with a sign (+1 or -1) never takes the other one: what speaks against a match may not come out as speaking for it.
 */
export function fitLogistic(
  rows: readonly ArrayLike<number>[],
  labels: readonly number[],
  weigh: readonly number[],
  signs: readonly number[],
): Logistic {
  const width = rows[0]?.length ?? 0;
  const weights = new Float64Array(width + 1);
  const pace = new Float64Array(width + 1);
  const total = weigh.reduce((sum, one) => sum + one, 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = new Float64Array(width + 1);
    for (const [at, row] of rows.entries()) {
      let value = weights[width]!;
      for (let i = 0; i < width; i += 1) value += weights[i]! * row[i]!;
      const miss = (1 / (1 + Math.exp(-value)) - labels[at]!) * weigh[at]!;
      for (let i = 0; i < width; i += 1) slope[i]! += miss * row[i]!;
      slope[width]! += miss;
    }
    for (let i = 0; i <= width; i += 1) {
      const ridge = i < width ? RIDGE * weights[i]! : 0;
      pace[i] = 0.9 * pace[i]! - STEP * (slope[i]! / total + ridge);
      weights[i]! += pace[i]!;
      if (i < width && weights[i]! * signs[i]! < 0) weights[i] = 0;
    }
  }
  return { bias: weights[width]!, weights: [...weights.slice(0, width)] };
}
