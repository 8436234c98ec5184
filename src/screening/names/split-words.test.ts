import { describe, expect, test } from 'vitest';
import { LONGEST_NAME, splitWords } from './split-words';

const words = (name: string) => splitWords(name).map((word) => word.text);

describe('a name is taken apart into words', () => {
  test.each([
    ["Saeingp'il Company", ['saeingpil', 'company']],
    ['Al-Rashid, Ahmad', ['al', 'rashid', 'ahmad']],
    ['OCEAN7 STAR', ['ocean', '7', 'star']],
    ['K O R E A Mining', ['korea', 'mining']],
    ['K I M   J O N G', ['kim', 'jong']],
    ['J. R. Smith', ['j', 'r', 'smith']],
    ['Smith & Sons', ['smith', 'and', 'sons']],
    ['김정은', ['김', '정', '은']],
    ['محمد الحسن', ['محمد', 'ال', 'حسن']],
    ['عبدالله', ['عبدالله']],
  ])('%s', (name, expected) => expect(words(name)).toEqual(expected));
});

describe('what hides a name is taken off', () => {
  test.each([
    ['zero-width characters', 'Tan\u200bchon', ['tanchon']],
    ['a Cyrillic о', 'Tanchоn', ['tanchon']],
    ['a whole word of look-alikes', 'КОМА Trading', ['koma', 'trading']],
    ['digits for letters', 'K0REA 0CEAN', ['korea', 'ocean']],
    ['full-width letters', 'ＴＡＮＣＨＯＮ', ['tanchon']],
    ['marks heaped on letters', 'T\u0301\u0302anchon', ['tanchon']],
    ['padding', '*** Tanchon --- ', ['tanchon']],
    ['right-to-left override', 'Tan\u202echon', ['tanchon']],
  ])('%s', (_, name, expected) => expect(words(name)).toEqual(expected));

  test('a Cyrillic name stays Cyrillic', () => expect(words('Роман Сорос')).toEqual(['роман', 'сорос']));
});

test('lone surrogates and endless names are survived', () => {
  expect(words('\ud800Kim\udfff')).toEqual(['kim']);
  expect(words('x '.repeat(LONGEST_NAME * 100)).length).toBeLessThan(41);
});
