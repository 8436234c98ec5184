import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '../../tests/support/any-text';
import { fold, foldLetters } from './fold';

test.each([
  ["P'yŏngyang", 'pyongyang'],
  ['Ｎｏｒｔｈ　Ｋｏｒｅａ', 'north korea'],
  ['  Türkiye ', 'turkiye'],
  ['İstanbul', 'istanbul'],
  ['DIYARBAKIR Iğdır', 'diyarbakir igdir'],
  ['Øresund, Łódź', 'oresund lodz'],
  ['Straße', 'strasse'],
  ['Пхёньян', 'пхеньян'],
  ["Democratic People's Republic", 'democratic peoples republic'],
  ['nor\u200bth\u202e ko\u00adrea', 'north korea'],
  ['بيونغيانغ', 'بيونغيانغ'],
  ['إيران', 'ايران'],
  ['ایران', 'ايران'],
  ['ベンツ', 'ベンツ'],
  ['ﾍﾞﾝﾂ', 'ベンツ'],
  ['평양', '평양'],
  ['평양', '평양'],
  ['---', ''],
])('%s is compared as %s', (typed, folded) => {
  expect(fold(typed)).toBe(folded);
});

test('vowel signs of Thai and Bengali are letters there and stay', () => {
  expect(fold('เปียงยาง')).toBe('เปียงยาง');
  expect(fold('টয়োটা')).toBe('টয়োটা'.normalize('NFC'));
});

test('punctuation stays when only letters are folded', () => {
  expect(foldLetters('Kim, Ltd.')).toBe('kim, ltd.');
});

test('whatever is typed, folding answers, and folding twice changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('a value of a megabyte is cut', () => {
  expect(fold('é'.repeat(1_000_000)).length).toBeLessThanOrEqual(20_000);
});
