import type { Judged } from './truth';

/** Counts for one role, one language, or all. */
export interface Score {
  right: number;
  /** A role was given where none or another one belongs. */
  wrong: number;
  /** A labelled field got no role or another one. */
  missed: number;
}

export const blankScore = (): Score => ({ right: 0, wrong: 0, missed: 0 });

/** Adds one judged element: a wrong role is both wrong and missed, as in micro-averaged precision and recall. */
export function add(score: Score, { truth, read }: Judged): void {
  if (truth === read) {
    score.right++;
    return;
  }
  if (read) score.wrong++;
  if (truth) score.missed++;
}

export const precision = ({ right, wrong }: Score) => (right + wrong ? right / (right + wrong) : 1);
export const recall = ({ right, missed }: Score) => (right + missed ? right / (right + missed) : 1);

export function f1(score: Score): number {
  const [p, r] = [precision(score), recall(score)];
  return p + r ? (2 * p * r) / (p + r) : 0;
}

/** `name  precision  recall  F1  (fields)`, the worst first. */
export function table(scores: Map<string, Score>): string {
  const line = (name: string, s: Score) =>
    `${name.padEnd(24)} ${precision(s).toFixed(3)}  ${recall(s).toFixed(3)}  ${f1(s).toFixed(3)}  (${s.right + s.missed})`;
  return [...scores]
    .sort(([, a], [, b]) => f1(a) - f1(b))
    .map(([name, score]) => line(name, score))
    .join('\n');
}
