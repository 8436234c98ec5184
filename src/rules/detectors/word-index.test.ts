import { describe, expect, test } from 'vitest';
import { indexWords, searchWords } from './word-index';

const index = indexWords(['bank', 'bank of', 'trad*', 'Trading House', '貿易', '株式会社', 'P.O.']);

describe('words in a folded text', () => {
  test.each([
    ['the bank', 'bank'],
    ['bank of x', 'bank of'],
    ['embankment', null],
    ['banks', null],
    ['traders ltd', 'traders'],
    ['extrader', null],
    ['trading house', 'trading house'],
    ['the p o box', 'p o'],
    ['東京貿易株式会社', '貿易'],
    ['bank 貿易', 'bank'],
    ['貿易 bank', '貿易'],
    ['', null],
  ])('%j gives %j', (text, word) => {
    expect(searchWords(text, index)).toBe(word);
  });

  test('an ending of a stem is letters, and not more than twelve', () => {
    expect(searchWords('trad7', index)).toBeNull();
    expect(searchWords(`trad${'e'.repeat(13)}`, index)).toBeNull();
  });
});
