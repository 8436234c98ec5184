import { expect, test } from 'vitest';
import { exceptMatch, stateOf, withoutExcepted } from './exceptions';
import type { Match } from './screen';

const match = (entry: string, version = 'v1'): Match => ({
  list: 'un',
  entry,
  version,
  kind: 'person',
  name: 'KIM CHOL',
  programmes: [],
  jurisdiction: 'UN',
  effect: 'asset-freeze',
  score: 0.9,
  by: 'name',
  tokens: [],
  why: [],
  against: [],
});
const decision = {
  reason: 'born 1990, passport seen',
  author: 'A. Officer',
  made: '2026-11-01',
  expires: '2027-11-01',
};
const exception = exceptMatch('Kim  Chól', match('KPi.001'), decision);

test('an exception holds for the name as typed, whatever its case and marks', () => {
  expect(stateOf(exception, 'KIM CHOL', match('KPi.001'), '2026-12-01')).toBe('holds');
});
test('another name reopens it', () => {
  expect(stateOf(exception, 'Kim Chol Nam', match('KPi.001'), '2026-12-01')).toBe('other-name');
});
test('a changed entry reopens it', () => {
  expect(stateOf(exception, 'Kim Chol', match('KPi.001', 'v2'), '2026-12-01')).toBe('entry-changed');
});
test('it ends', () => expect(stateOf(exception, 'Kim Chol', match('KPi.001'), '2027-11-02')).toBe('expired'));
test('it never hides another entry', () => {
  const { open, excepted } = withoutExcepted(
    'Kim Chol',
    [match('KPi.001'), match('KPi.002')],
    [exception],
    '2026-12-01',
  );
  expect(open.map(({ entry }) => entry)).toEqual(['KPi.002']);
  expect(excepted.map(({ by }) => by.reason)).toEqual(['born 1990, passport seen']);
});
test('there is none without a reason, or without an end', () => {
  expect(() => exceptMatch('Kim', match('1'), { ...decision, reason: ' ' })).toThrow(/say why/);
  expect(() => exceptMatch('Kim', match('1'), { ...decision, expires: '2026-11-01' })).toThrow(/expiry/);
});
