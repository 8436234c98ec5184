import { describe, expect, test } from 'vitest';
import type { DesignationKind } from '../designation';
import { parseName, wordsOfName } from './parse-name';

const parsed = (name: string, kind: DesignationKind) => {
  const { core, legal, numbers } = parseName(wordsOfName(name), kind);
  return { core: core.map((word) => word.text), legal, numbers };
};

describe('legal forms are told from names', () => {
  test.each([
    ['Acme Trading Co., Ltd.', ['acme', 'trading'], ['limited']],
    ['ООО «Ромашка»', ['ромашка'], ['limited']],
    ['Sirius Public Joint Stock Company', ['sirius'], ['joint-stock']],
    ['Perla S.r.l.', ['perla'], ['limited']],
    ['Acme Limted', ['acme'], ['limited']],
    ['KSKLTD', ['ksk'], ['limited']],
    ['The Company', ['company'], ['company']],
  ])('%s', (name, core, legal) => expect(parsed(name, 'organization')).toMatchObject({ core, legal }));

  test('大连海天贸易有限公司 is a limited company that trades', () => {
    expect(parsed('大连海天贸易有限公司', 'organization')).toMatchObject({
      core: ['大 连', '海', '天', '贸 易'],
      legal: ['limited'],
    });
  });
});

describe('numbers are told from names', () => {
  test.each([
    ['M/V OCEAN STAR 7', 'vessel', ['ocean', 'star'], ['7']],
    ['OCEAN STAR VII', 'vessel', ['ocean', 'star'], ['7']],
    ['GRACE ONE', 'vessel', ['grace'], ['1']],
    ['Factory No. 007', 'organization', ['factory'], ['7']],
    ['John V', 'person', ['john', 'v'], []],
  ] as const)('%s', (name, kind, core, numbers) => expect(parsed(name, kind)).toMatchObject({ core, numbers }));
});

test('titles of address are no part of a person’s name', () => {
  expect(parsed('Sheikh Ahmad al-Assir', 'person').core).toEqual(['ahmad', 'al', 'assir']);
});
