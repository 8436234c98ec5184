import { expect, test } from 'vitest';
import { wordsOf } from './words';

const texts = (text: string) => wordsOf(text).map((word) => word.text);

test('words are folded and can be quoted as typed', () => {
  const typed = "D.P.R. Korea, P'yŏngyang";
  const words = wordsOf(typed);
  expect(words.map((word) => word.text)).toEqual(['dpr', 'korea', 'pyongyang']);
  expect(typed.slice(words[2]!.start, words[2]!.end)).toBe("P'yŏngyang");
  expect(words[2]!.after).toBe(',');
});

test('scripts without spaces, Hangul and Latin side by side are words of their own', () => {
  expect(texts('中古レクサスLX570 평양시')).toEqual(['中古レクサス', 'lx570', '평양시']);
});

test('initials with dots are one word', () => {
  expect(texts('D.P.R.K. mission')).toEqual(['dprk', 'mission']);
});

test('invisible characters within a word do not split it', () => {
  expect(texts('Pyong\u200byang')).toEqual(['pyongyang']);
});

test('a very long value is bounded', () => {
  expect(wordsOf('a '.repeat(500_000)).length).toBe(400);
});
