import { expect, test } from 'vitest';
import { couldBeBelow, hsCodes, isBelow } from './hs-code';

test.each([
  ['8703.24', ['870324']],
  ['8703 24 10 90', ['8703241090']],
  ['HS 8703-24', ['870324']],
  ['ex 8703.23', ['870323']],
  ['８７０３．２４', ['870324']],
  ['8703.23; 8708.99', ['870323', '870899']],
  ['870323, 870899', ['870323', '870899']],
  ['8703.24.00 8708.99.00', ['87032400', '87089900']],
  ['0101 21', ['010121']],
  ['n/a', []],
  ['', []],
])('%s holds %j', (typed, codes) => {
  expect(hsCodes(typed)).toEqual(codes);
});

test('a heading alone could be a subheading, and is none yet', () => {
  expect(isBelow('870324', '8703')).toBe(true);
  expect(isBelow('8703', '870324')).toBe(false);
  expect(couldBeBelow('8703', '870324')).toBe(true);
  expect(couldBeBelow('8704', '870324')).toBe(false);
});
