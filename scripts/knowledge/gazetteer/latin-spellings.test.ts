import { describe, expect, test } from 'vitest';
import { latinSpellings } from './latin-spellings';

describe('Latin spellings of Cyrillic names', () => {
  test.each([
    ['Нижний Тагил', ['nischni tagil', 'nizhny tagil', 'nizhniy tagil', 'nijni tagil', 'nizjni tagil']],
    ['Челябинск', ['tscheljabinsk', 'chelyabinsk', 'tcheliabinsk', 'czeljabinsk', 'tsjeljabinsk']],
    ['Воронеж', ['woronesch', 'voronezh', 'voronej', 'voronez']],
    ['Хабаровск', ['chabarowsk', 'khabarovsk', 'habarovsk']],
  ])('%s', (name, spellings) => {
    expect(latinSpellings(name)).toEqual(expect.arrayContaining(spellings));
  });

  test('other scripts and short names give none', () => {
    expect(latinSpellings('Moscow')).toEqual([]);
    expect(latinSpellings('Орёл').every((one) => one.length > 4)).toBe(true);
  });
});
