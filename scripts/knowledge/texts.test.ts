import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesUnder } from './asset-files';
import { readRules } from './rules';
import { phraseBook } from './texts';

const rules = readRules();
const en = phraseBook('en', rules);
const ja = phraseBook('ja', rules);
const placeholders = (text: string) => [...text.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name).sort();

test('both languages say the same keys', () => {
  expect(Object.keys(ja).filter((key) => !(key in en))).toEqual([]);
  expect(Object.keys(en).filter((key) => !(key in ja))).toEqual([]);
});

test('a text fills in nothing that the other language does not', () => {
  const differing = Object.keys(en).filter((key) => {
    const allowed = new Set(placeholders(en[key]!));
    return placeholders(ja[key] ?? '').some((name) => !allowed.has(name));
  });
  expect(differing).toEqual([]);
});

test('every key that the code says is in the book', () => {
  const said = ['src/check', 'src/rules', 'src/wording', 'src/desk'].flatMap((folder) =>
    filesUnder(folder, '.ts')
      .filter((file) => !file.endsWith('.test.ts'))
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/key: '([a-zA-Z.:-]+)'/g)].map(([, key]) => key!)),
  );
  expect([...new Set(said)].filter((key) => !(key in en))).toEqual([]);
});

describe('what people read', () => {
  const sentences = Object.entries(en).filter(([key]) =>
    /^(rule:.*:(says|next|title)|doubt|question|note|designation|headline|also)/.test(key),
  );

  test('nothing is called safe or cleared', () => {
    expect(sentences.filter(([, text]) => /\b(safe to|cleared|is ok|no risk)\b/i.test(text))).toEqual([]);
  });

  test('no word of ours stands in it', () => {
    const jargon = /\b(undecided|facet|truthy|enum|null|undefined|detector|fallback|regex|threshold|score)\b/i;
    expect(sentences.filter(([, text]) => jargon.test(text)).map(([key]) => key)).toEqual([]);
  });
});
