import { describe, expect, test } from 'vitest';
import type { DesignationKind } from './designation';
import { screenPair } from './screen-pair';
import { thresholdFor } from './threshold';

const isMatch = (a: string, b: string, kind: DesignationKind) => screenPair(a, b, kind) >= thresholdFor(kind);

describe('numbers of ships must agree', () => {
  test.each([
    ['OCEAN STAR 7', 'OCEAN STAR 9', false],
    ['OCEAN STAR', 'OCEAN STAR 7', false],
    ['MV OCEAN STAR VII', 'OCEAN STAR 7', true],
    ['CHONMASAN', 'CHON MA SAN', true],
  ])('%s and %s', (a, b, same) => expect(isMatch(a, b, 'vessel')).toBe(same));
});

describe('short names are strict without being blind', () => {
  test.each([
    ['Jon Smith', 'John Smith', true],
    ['Li Wu', 'Lu Wu', false],
    ['Kim Chol', 'Kim Chol Nam', false],
    ['Chen Wei', 'Cheng Wei', false],
  ])('%s and %s', (a, b, same) => expect(isMatch(a, b, 'person')).toBe(same));
});

describe('kin and namesakes are other persons', () => {
  test.each([
    ['Uday Hussein', 'Qusay Hussein'],
    ['Arkady Rotenberg', 'Boris Rotenberg'],
    ['Hassan Rouhani', 'Hossein Rouhani'],
  ])('%s and %s', (a, b) => expect(isMatch(a, b, 'person')).toBe(false));
});

describe('one name in two scripts', () => {
  test.each([
    ['최룡해', 'Choe Ryong Hae'],
    ['王小明', 'Wong Siu Ming'],
    ['Володимир Шевчук', 'Vladimir Shevchuk'],
    ['محمد حسن الخالدي', 'Mohamed Hasan Alkhaldi'],
    ['やまだ たろう', 'Yamada Taro'],
  ])('%s is %s', (a, b) => expect(isMatch(a, b, 'person')).toBe(true));
});

test('exact stands above reordered, reordered above similar', () => {
  const exact = screenPair('Ramzan Kadyrov', 'RAMZAN KADYROV', 'person');
  const reordered = screenPair('Kadyrov Ramzan', 'RAMZAN KADYROV', 'person');
  const similar = screenPair('Ramzan Kadirov', 'RAMZAN KADYROV', 'person');
  expect(exact).toBeGreaterThan(reordered);
  expect(reordered).toBeGreaterThan(similar);
  expect(similar).toBeGreaterThan(thresholdFor('person'));
});

test('a name without a letter is like nothing', () => expect(screenPair('---', 'Kim Chol')).toBe(0));

test('ships’ numbers written beside the names decide over them', () => {
  expect(screenPair('MV GRACE, IMO 9569205', 'Ocean Bright IMO: 9569205', 'vessel')).toBe(1);
  expect(screenPair('GRACE IMO 9569205', 'GRACE (IMO 9074729)', 'vessel')).toBe(0);
  expect(isMatch('GRACE IMO 9569205', 'GRACE', 'vessel')).toBe(true);
});

test('an aircraft is told by every sign of its registration, however it is parted', () => {
  expect(isMatch('EP-MNA', 'EPMNA', 'aircraft')).toBe(true);
  expect(isMatch('EP-MNA', 'EP-MNE', 'aircraft')).toBe(false);
});
