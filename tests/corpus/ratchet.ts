import { fileURLToPath } from 'node:url';
import type { Measured } from './measure';
import { f1, precision, recall } from './score';

/** Scores as last recorded. A test fails on a regression, and on an improvement that nobody recorded. */
export const RATCHET = fileURLToPath(new URL('./score.json', import.meta.url));

export type Recorded = Record<string, { precision: number; recall: number; f1: number }>;

const round = (n: number) => Math.round(n * 1000) / 1000;

/** Scores by part and language, to three places. */
export function scoresOf(measured: Measured): Recorded {
  const all = [...measured.byPart, ...measured.byLanguage].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    all.map(([name, score]) => [
      name,
      { precision: round(precision(score)), recall: round(recall(score)), f1: round(f1(score)) },
    ]),
  );
}
