import { expect, test } from 'vitest';
import { visibleRows } from './visible-rows';

const list = { rows: 100_000, rowHeight: 60 };

test('of a hundred thousand records only those around the view are drawn', () => {
  expect(visibleRows({ scrolled: 0, height: 600 }, list)).toEqual({ from: 0, to: 16 });
  expect(visibleRows({ scrolled: 60 * 50_000, height: 600 }, list)).toEqual({ from: 49_994, to: 50_016 });
});

test('the end of the list is drawn to its last row and not beyond', () => {
  expect(visibleRows({ scrolled: 60 * 100_000 - 600, height: 600 }, list).to).toBe(100_000);
});

test('a list that became shorter than where it was scrolled to still draws its last rows', () => {
  expect(visibleRows({ scrolled: 6000, height: 600 }, { rows: 3, rowHeight: 60 })).toEqual({ from: 0, to: 3 });
});
