import { expect, test } from 'vitest';
import { isBrokenVin, isVin, needsCheckDigit, vinCheckDigit, vinMaker, vinText, vinYears } from './vin';

// Published examples of 49 CFR 565, and vehicles on record.
test.each([
  ['11111111111111111', '1'],
  ['1M8GDM9AXKP042788', 'X'],
  ['5GZCZ43D13S812715', '1'],
  ['LSVAA49J132047371', '1'],
  ['1HGCM82633A004352', '3'],
  ['1J4GL48596W123793', '9'],
])('%s has the check digit %s', (vin, digit) => {
  expect(vinCheckDigit(vin)).toBe(digit);
  expect(vin[8]).toBe(digit);
});

test('a European maker needs no check digit, and its Z in place 9 is no fault', () => {
  expect(isVin('WP0ZZZ99ZTS392124')).toBe(true);
  expect(needsCheckDigit('WP0ZZZ99ZTS392124')).toBe(false);
  expect(needsCheckDigit('1HGCM82633A004352')).toBe(true);
  expect(needsCheckDigit('LSVAA49J132047371')).toBe(true);
  expect(needsCheckDigit('7AT0H65Y123456789')).toBe(false);
});

test('I, O and Q stand in no VIN', () => {
  expect(isVin('1HGCM82633AO04352')).toBe(false);
  expect(isBrokenVin('1HGCM82633AO04352')).toBe(true);
});

test('position 7 tells the cycles apart in the United States only', () => {
  expect(vinYears('1HGCM82633A004352')).toEqual([2003]);
  expect(vinYears('5YJSA1E26HF000001')).toEqual([2017]);
  expect(vinYears('JTJHY7AX8M4398120')).toEqual([1991, 2021]);
  expect(vinYears('WP0ZZZ99ZTS392124')).toEqual([1996, 2026]);
  expect(vinYears('WVWZZZ1JZ0W000001')).toEqual([]);
});

test('spaces and hyphens are how people write it', () => {
  expect(vinText(' 1m8-gdm9 axkp042788')).toBe('1M8GDM9AXKP042788');
  expect(vinText('MA3EWB32S00-487144')).toHaveLength(17);
});

test('a small maker is known by six characters', () => {
  expect(vinMaker('ZA9AB12345LA12001')).toEqual({ wmi: 'ZA9', extension: 'A12' });
});
