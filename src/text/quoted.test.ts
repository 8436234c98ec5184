import { expect, test } from 'vitest';
import { QUOTE_LENGTH, quoted } from './quoted';

test('a short value is quoted as it stands', () => {
  expect(quoted('Embassy of DPR Korea, Dhaka')).toBe('Embassy of DPR Korea, Dhaka');
});

test('lines and runs of blanks become one line', () => {
  expect(quoted('Gulshan\r\n\tAvenue   7')).toBe('Gulshan Avenue 7');
});

test('characters that steer the direction of text are taken out', () => {
  expect(quoted('abc\u202egnirts\u2066\u200f')).toBe('abc gnirts');
});

test('a megabyte is cut at once and says so', () => {
  const cut = quoted('船'.repeat(1_000_000));
  expect([...cut]).toHaveLength(QUOTE_LENGTH + 1);
  expect(cut.endsWith('…')).toBe(true);
});

test('a lone surrogate is replaced, a pair is never torn', () => {
  expect(quoted('\ud83d')).toBe('\ufffd');
  expect(quoted('🚢'.repeat(2000))).not.toMatch(/\p{Cs}|\ufffd/u);
});
