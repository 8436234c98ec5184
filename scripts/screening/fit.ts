import { writeFileSync } from 'node:fs';
import { compareNames, FEATURES, type FeatureName } from '../../src/screening/compare/features';
import { parseName, wordsOfName } from '../../src/screening/names/parse-name';
import { fitLogistic } from './logistic';
import { namePairs } from './name-pairs';

/**
 * Fits the score: features of the pairs for fitting → `assets/names/model.json`, one regression a kind of party.
 * `npx tsx scripts/screening/fit.ts`, after anything in `src/screening` that changes a feature, then `measure.ts --write`.
 */
const KINDS = ['person', 'organization', 'vessel'] as const;

/** Pairs written by hand are few and chosen to be hard: each counts as several derived ones. */
const WRITTEN = 6;
/** Ordinary names are what is typed a thousand times a day. */
const ORDINARY = 3;

/** Features that may only speak for a match; all others but the free ones only against. */
const FOR = new Set<FeatureName>([
  'same',
  'coveredTyped',
  'coveredListed',
  'evidence',
  'whole',
  'legalAgrees',
  'numberAgrees',
]);
const FREE = new Set<FeatureName>(['initials', 'short']);

const kinds: Record<string, { bias: number; weights: Record<string, number> }> = {};
for (const kind of KINDS) {
  const rows: Float64Array[] = [];
  const labels: number[] = [];
  const times: number[] = [];
  for (const pair of namePairs('fit')) {
    if (pair.kind !== kind) continue;
    const [typed, listed] = [pair.a, pair.b].map((name) => parseName(wordsOfName(name), kind));
    const comparison = compareNames(typed!, listed!);
    // Numbers that differ decide by themselves and are never scored.
    if (comparison.numbersDiffer) continue;
    rows.push(comparison.values);
    labels.push(pair.same ? 1 : 0);
    times.push(pair.written ? WRITTEN : pair.deviation === 'ordinary' ? ORDINARY : 1);
  }
  // As many of each count as much, so that 0.5 is where the evidence is even.
  const total = (label: number) => times.reduce((sum, one, at) => sum + (labels[at] === label ? one : 0), 0);
  const [ones, noughts] = [total(1), total(0)];
  const weigh = labels.map((label, at) => times[at]! / (label === 1 ? ones : noughts));
  const { bias, weights } = fitLogistic(
    rows,
    labels,
    weigh,
    FEATURES.map((name) => (FOR.has(name) ? 1 : FREE.has(name) ? 0 : -1)),
  );
  kinds[kind] = {
    bias: rounded(bias),
    weights: Object.fromEntries(FEATURES.map((name, at) => [name, rounded(weights[at]!)])),
  };
  console.log(kind, labels.length, kinds[kind]);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

const source = 'Logistic regressions fitted by scripts/screening/fit.ts on the pairs for fitting in tests/corpus/names';
writeFileSync('assets/names/model.json', `${JSON.stringify({ source, kinds }, null, 2)}\n`);
