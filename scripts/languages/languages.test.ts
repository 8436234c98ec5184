import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Lexicon } from '../../src/reading/lexicon';
import { BUNDLED_FILE, bundledModule, compileLanguages } from './compile';

const all = compileLanguages();
const LANGUAGES = 'ar de en es fa fr id it ja ko nl pl pt ru th tr uk vi zh-Hans zh-Hant'.split(' ');

test('the module that the content script carries is what the language files say (npx tsx scripts/languages/compile.ts)', () => {
  expect(readFileSync(BUNDLED_FILE, 'utf8')).toBe(bundledModule(all));
});

test('all twenty languages are there', () => {
  expect(Object.keys(all).sort()).toEqual(LANGUAGES);
});

test.each(LANGUAGES)('%s names consignee, shipper, both ports, goods and a price for what they are', (language) => {
  const senses = new Set(all[language]!.split('\n').map((line) => line.slice(0, line.indexOf('='))));
  for (const sense of [
    'consignee',
    'shipper',
    'notify',
    'port.loading',
    'port.discharge',
    'goods.description',
    '*.address',
    '*.city',
    '!billing',
  ])
    expect(senses, sense).toContain(sense);
});

test.each([
  ['de', 'Empfänger-PLZ', 'consignee', 'postalCode'],
  ['de', 'PLZ des Empfängers', 'consignee', 'postalCode'],
  ['ja', '荷受人電話番号', 'consignee', 'phone'],
  ['zh-Hans', '收货人电话', 'consignee', 'phone'],
  ['fr', 'Nom du destinataire', 'consignee', 'name'],
  ['ru', 'Адрес грузополучателя', 'consignee', 'address'],
  ['en', 'Consignee 收货人', 'consignee', null],
])('%s: party and attribute compose in any order: %s', (language, label, party, part) => {
  const lexicon = new Lexicon({ en: all.en!, [language]: all[language]!, 'zh-Hans': all['zh-Hans']! });
  expect(lexicon.label(label)).toMatchObject({ party, part });
});

test.each([
  ['it', 'Porto', null],
  ['it', 'Porto di imbarco', 'port.loading'],
  ['en', 'IMO class', null],
  ['en', 'IMO number', 'vessel.imo'],
  ['en', 'POD', 'port.discharge'],
])('%s: %s is %s', (language, label, role) => {
  const meaning = new Lexicon({ en: all.en!, [language]: all[language]! }).label(label);
  expect(meaning.not ? null : meaning.role).toBe(role);
});

test('two parties in one label cancel each other', () => {
  expect(new Lexicon({ en: all.en! }).label('Shipper and consignee').party).toBeNull();
});
