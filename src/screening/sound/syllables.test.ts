import { expect, test } from 'vitest';
import han from '../../../assets/names/han.json' with { type: 'json' };
import usage from '../../../assets/names/han-usage.json' with { type: 'json' };
import hangul from '../../../assets/names/hangul.json' with { type: 'json' };
import { romaniseHan } from '../scripts/han';
import { koreanFamilyName, romaniseHangul } from '../scripts/hangul';
import { wadeGiles } from '../scripts/wade-giles';
import { isEastAsianFamilyName, sameSyllable } from './syllables';

test('every spelling of the tables is known as a syllable', () => {
  const korean = [...hangul.nameSyllables].flatMap((syllable) => [
    ...romaniseHangul(syllable),
    ...koreanFamilyName(syllable),
  ]);
  const chinese = Object.keys(han.usual).flatMap((pinyin) => [pinyin, wadeGiles(pinyin)]);
  const cantonese = Object.keys(usage.cantonese).flatMap((character) => romaniseHan(character)[2] ?? []);
  const unknown = [...korean, ...chinese, ...cantonese].filter((one) => one.length < 8 && !sameSyllable(one, one));
  expect(unknown).toEqual([]);
});

test('every family name of the tables is known as one', () => {
  const names = [
    ...Object.values(hangul.familyNames).flat(),
    ...[...usage.familyNames].flatMap((character) => romaniseHan(character)),
  ];
  expect(names.filter((name) => !isEastAsianFamilyName(name))).toEqual([]);
});

test('two words that no syllable is spelt like are none', () => {
  expect([sameSyllable('import', 'import'), sameSyllable('star', 'star')]).toEqual([false, false]);
  expect(isEastAsianFamilyName('trading')).toBe(false);
});
