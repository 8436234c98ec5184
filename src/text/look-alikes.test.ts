import { expect, test } from 'vitest';
import { unleeted, unmixed } from './look-alikes';

test('a Cyrillic о within a Latin word is seen through', () => {
  expect(unmixed('nоrth')).toBe('north');
  expect(unmixed('кorea')).toBe('korea');
});

test('a word of one script is no disguise', () => {
  expect(unmixed('корея')).toBeNull();
  expect(unmixed('korea')).toBeNull();
});

test('digits for letters are seen through', () => {
  expect(unleeted('n0rth')).toBe('north');
  expect(unleeted('12')).toBeNull();
});
