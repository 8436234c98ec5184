import { expect, test } from 'vitest';
import { daysFrom } from './days-from';

test('days go over the ends of months and years', () => {
  expect(daysFrom(new Date(2026, 10, 25, 23, 59), 0)).toBe('2026-11-25');
  expect(daysFrom(new Date(2026, 10, 25), 90)).toBe('2027-02-23');
  expect(daysFrom(new Date(2028, 1, 28), 1)).toBe('2028-02-29');
});
