import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measure } from './measure';
import { namePairs } from './name-pairs';

const results = measure();

test('the figures are the recorded ones: neither worse, nor better without anybody recording it', () => {
  const recorded = JSON.parse(readFileSync('tests/corpus/names/results.json', 'utf8'));
  expect(results).toEqual(recorded);
});

test('there are at least 1,500 labelled pairs, and none is both fitted and measured', () => {
  const [fit, measured] = [namePairs('fit'), namePairs('measure')];
  expect(fit.length + measured.length).toBeGreaterThan(1500);
  const seen = new Set(fit.map(({ a, b }) => `${a}\n${b}`));
  expect(measured.filter(({ a, b }) => seen.has(`${a}\n${b}`))).toEqual([]);
});

test('names are told apart at the default threshold better than by the best open matcher (F1 0.80)', () => {
  expect(results.all.f1).toBeGreaterThan(0.82);
});

test('native script to romanised: recall at least 0.90 at precision of at least 0.95', () => {
  expect(results.acrossScripts.recall).toBeGreaterThanOrEqual(0.9);
  expect(results.acrossScripts.precision).toBeGreaterThanOrEqual(0.95);
});

test('no look-alike of a numbered ship is matched', () => {
  expect(results.deviations['number, another']!.right).toBe(1);
});

test('look-alike letters, invisible signs and padding hide at most one name in twenty', () => {
  for (const trick of ['look-alikes', 'padding']) expect(results.deviations[trick]!.right).toBeGreaterThan(0.95);
});
