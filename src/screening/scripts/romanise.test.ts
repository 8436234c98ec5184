import { describe, expect, test } from 'vitest';
import { fold } from '../../text/fold';
import { romanise } from './romanise';
import { type Script, scriptOf } from './script';

const forms = (word: string) => {
  const folded = fold(word);
  const { forms: systems, variants } = romanise(folded, scriptOf(folded.codePointAt(0)!));
  return [...systems, ...variants];
};

describe('every script is written in the Latin letters that names are met in', () => {
  test.each([
    ['Hangul, North', '룡', 'ryong'],
    ['Hangul, South', '정', 'jeong'],
    ['Hangul, McCune–Reischauer', '정', 'chong'],
    ['Hangul, family name', '이', 'lee'],
    ['Han, Pinyin', '张', 'zhang'],
    ['Han, Wade–Giles', '张', 'chang'],
    ['Han, Hong Kong', '張', 'cheung'],
    ['Han, a family name’s own reading', '曾', 'zeng'],
    ['kana, long vowel left out', 'サトウ', 'sato'],
    ['kana, long vowel written', 'サトウ', 'satou'],
    ['kana, doubled consonant', 'ロッパ', 'roppa'],
    ['Cyrillic, ICAO', 'Щербаков', 'shcherbakov'],
    ['Cyrillic, German', 'Жуковский', 'schukowskii'],
    ['Cyrillic, Ukrainian', 'Григоренко', 'hryhorenko'],
    ['Greek', 'Μητσοτάκης', 'mitsotakis'],
    ['Georgian', 'სააკაშვილი', 'saakashvili'],
    ['Armenian', 'Փաշինյան', 'pashinyan'],
    ['Devanagari', 'राजेश', 'rajesh'],
    ['Thai, vowel written first', 'เดช', 'dech'],
    ['Arabic consonants', 'خالد', 'khald'],
    ['Hebrew consonants', 'כהן', "k'hn"],
  ])('%s: %s', (_, word, expected) => expect(forms(word)).toContain(expected));
});

test('Arabic, Hebrew and Thai say that they write no vowels', () => {
  for (const script of ['arabic', 'hebrew', 'thai'] satisfies Script[]) {
    expect(romanise('x', script).consonantsOnly).toBe(true);
  }
});
