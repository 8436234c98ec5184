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
  ['Acme Ltd, a subsidiary of Beta LLC', ['Acme Ltd', 'Beta LLC']],
  ['Acme Ltd; Beta LLC', ['Acme Ltd', 'Beta LLC']],
  ['Acme Ltd (formerly Gamma Inc)', ['Acme Ltd', 'Gamma Inc']],
  ['Ocean Maritime (Korea Mirae)', ['Ocean Maritime (Korea Mirae)', 'Ocean Maritime', 'Korea Mirae']],
  ['Acme Ltd, 51% owned by Kim Chol', ['Acme Ltd', 'Kim Chol']],
  ['Bay Freight, as agent for Acme Ltd', ['Bay Freight', 'Acme Ltd']],
  ['Attn: Kim Chol, Acme Ltd', ['Kim Chol', 'Acme Ltd']],
  ['To the order of Tanchon Bank', ['Tanchon Bank']],
  ['Hans Meier z.Hd. Acme GmbH', ['Hans Meier', 'Acme GmbH']],
  ['Société Atlas pour le compte de Acme SA', ['Société Atlas', 'Acme SA']],
  ['MV GRACE ex ARGO', ['MV GRACE', 'ARGO']],
  ['ACME GMBH HAUPTSTRASSE 12 60311 FRANKFURT', ['ACME GMBH']],
  ['Acme Ltd, Port Sudan', ['Acme Ltd, Port Sudan', 'Acme Ltd']],
  ['Acme Ltd Shop 14 Rigga Road Dubai', ['Acme Ltd']],
  ['Workers Party Office 39', ['Workers Party Office 39', 'Workers Party']],
  ['Acme Ltd Tel +7 495 123 45 67', ['Acme Ltd']],
  ['Acme Ltd info@acme.example', ['Acme Ltd']],
  ['丹东红星实业 辽宁省丹东市振兴区1号', ['丹东红星实业']],
  ['Aka Integral Services', ['Aka Integral Services']],
  ['Military Unit 45807', ['Military Unit 45807']],
  ['Street Lighting Co Ltd', ['Street Lighting Co Ltd']],
  ['DUPONT, Jean', ['DUPONT, Jean']],
])('%s', (field, names) => expect(namesInField(field)).toEqual(names));

test('a field without a letter is answered with itself, and a huge one at once', () => {
  expect(namesInField('12-34')).toEqual(['12-34']);
  const started = performance.now();
  namesInField(', c/o ('.repeat(200_000));
  expect(performance.now() - started).toBeLessThan(200);
});
