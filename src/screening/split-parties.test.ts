import { expect, test } from 'vitest';
import { namesInField } from './split-parties';

test.each([
  ['Tanchon Bank', ['Tanchon Bank']],
  ['SMITH, John', ['SMITH, John']],
  ['Acme Trading Co., Ltd., 12 Harbour Road, Dalian', ['Acme Trading Co., Ltd.']],
  ['Acme Ltd, P.O. Box 77, Dubai', ['Acme Ltd']],
  ['Acme Ltd\nAttn: Kim Chol', ['Acme Ltd', 'Kim Chol']],
  ['Acme Ltd c/o Beta LLC', ['Acme Ltd', 'Beta LLC']],
  ['Acme Ltd on behalf of Beta LLC', ['Acme Ltd', 'Beta LLC']],
  ['Acme Ltd, a subsidiary of Beta LLC', ['Acme Ltd, a', 'Beta LLC']],
  ['Acme Ltd; Beta LLC', ['Acme Ltd', 'Beta LLC']],
  ['Acme Ltd (formerly Gamma Inc)', ['Acme Ltd', 'Gamma Inc']],
  ['Ocean Maritime (Korea Mirae)', ['Ocean Maritime (Korea Mirae', 'Ocean Maritime', 'Korea Mirae']],
])('%s', (field, names) => expect(namesInField(field)).toEqual(names));

test('a field without a letter is answered with itself, and a huge one at once', () => {
  expect(namesInField('12-34')).toEqual(['12-34']);
  const started = performance.now();
  namesInField(', c/o ('.repeat(200_000));
  expect(performance.now() - started).toBeLessThan(200);
});
