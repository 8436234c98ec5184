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

test('no score has fallen, and no gain is unrecorded (npm run corpus -- --record)', () => {
  expect(scoresOf(measured)).toEqual(recorded);
});

test('on the pages that nobody developed on, what is read is right', () => {
  expect(precision(measured.byPart.get('measure')!)).toBeGreaterThanOrEqual(0.95);
});

test('pages without trade fields stay unmarked: at most one wrong field in twenty pages', () => {
  const pages = measured.pages.filter(({ judged }) => judged.every(({ truth }) => truth === ''));
  const wrong = pages.flatMap(({ judged }) => judged).length;
  expect(wrong).toBeLessThanOrEqual(Math.ceil(pages.length / 20));
});
