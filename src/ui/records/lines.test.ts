import { expect, test } from 'vitest';
import { lines } from './lines';

test('lines are told apart by either kind of line end, the last one with or without', () => {
  expect([...lines('a\nb\r\nc')]).toEqual(['a', 'b', 'c']);
  expect([...lines('a\nb\n')]).toEqual(['a', 'b']);
});

test('an empty file has no line', () => {
  expect([...lines('')]).toEqual([]);
});
