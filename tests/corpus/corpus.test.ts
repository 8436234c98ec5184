import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { type Measured, measure } from './measure';
import { RATCHET, type Recorded, scoresOf } from './ratchet';
import { precision } from './score';

let measured: Measured;
beforeAll(async () => {
  measured = await measure();
}, 300_000);

const recorded: Recorded = existsSync(RATCHET) ? JSON.parse(readFileSync(RATCHET, 'utf8')) : {};

/** Pages are read while they settle; a hundredth is the noise of that. */
const NOISE = 0.01;

test('no score has fallen, and no gain is unrecorded (npm run corpus -- --record)', () => {
  const now = scoresOf(measured);
  expect(Object.keys(now)).toEqual(Object.keys(recorded));
  for (const [name, { f1 }] of Object.entries(now))
    expect(Math.abs(f1 - recorded[name]!.f1), name).toBeLessThanOrEqual(NOISE);
});

test('on the part that measures, what is read is right', () => {
  expect(precision(measured.byPart.get('measure')!)).toBeGreaterThanOrEqual(0.95);
});

test('pages without trade fields stay unmarked: at most one wrong field in twenty of them', () => {
  const without = measured.pages.filter(({ judged }) => judged.every(({ truth }) => !truth));
  const wrong = without.flatMap(({ page, judged }) =>
    judged.map(({ read, where }) => `${page.name}: ${where} is ${read}`),
  );
  expect(without.length).toBeGreaterThanOrEqual(40);
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(without.length / 20);
});
