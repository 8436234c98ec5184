import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (language: string, room: string): Record<string, string> =>
  parse(readFileSync(`assets/locales/${language}/${room}.yaml`, 'utf8'), { schema: 'failsafe' });

const sources = (folders: string[]) =>
  folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

const placeholders = (text: string) => (text.match(/\{[a-zA-Z]+\}/g) ?? []).sort();

describe.each([
  ['ui', sources(['src/ui', 'entrypoints'])],
  ['warnings', sources(['src/warnings'])],
])('texts of %s', (room, code) => {
  const english = read('en', room);
  const japanese = read('ja', room);

  test('are the same in English and Japanese, with the same words to fill in', () => {
    expect(Object.keys(japanese)).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries(english)) {
      expect([key, placeholders(japanese[key]!)]).toEqual([key, placeholders(text)]);
    }
  });

  test('are all used', () => {
    const literals = new Set([...code.matchAll(/['"`]([a-z][\w.-]*)['"`]/gi)].map(([, key]) => key!));
    const prefixes = [...code.matchAll(/`([a-z][\w-]*\.(?:[\w-]+\.)*)\$\{/gi)].map(([, prefix]) => prefix!);
    const isUsed = (key: string) =>
      literals.has(key) ||
      literals.has(key.replace(/\.(one|many)$/, '')) ||
      prefixes.some((prefix) => key.startsWith(prefix));
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });

  test('are all there', () => {
    const asked = [...code.matchAll(/\b(?:t|words|section|iconButton)\(\s*'([\w.-]+)'/g)].map(([, key]) => key!);
    const counted = [...code.matchAll(/\bcount\(\s*'([\w.-]+)'/g)].flatMap(([, key]) => [`${key}.one`, `${key}.many`]);
    expect(asked.length).toBeGreaterThan(5);
    expect([...asked, ...counted].filter((key) => !(key in english))).toEqual([]);
  });
});
