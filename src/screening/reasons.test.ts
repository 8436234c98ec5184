import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { AGAINST, WHY } from './reasons';

test.each(['en', 'ja'])('every reason has its words in %s', (language) => {
  const phrases = parse(readFileSync(`assets/locales/${language}/screening.yaml`, 'utf8')) as Record<string, unknown>;
  expect([...WHY, ...AGAINST].filter((key) => !(key in phrases))).toEqual([]);
});
