import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { fold, foldName } from '../../src/reading/fold';
import { PARTY_PARTS } from '../../src/trade/roles';
import { isMain } from '../is-main';
import { type Language, languageSchema } from './language.schema';

const SOURCE = 'assets/languages';
/** All languages, for the worker and the command line. */
export const LANGUAGES_FILE = '.cache/languages.json';
/** The languages that come with the code: English with the content script, both with our own pages and the command line. */
const BUNDLED = ['en', 'ja'];
export const BUNDLED_FILE = 'src/reading/bundled.ts';

/** Reads one language file and says what is wrong with it, naming the file. */
export function readLanguage(file: string): Language {
  const result = languageSchema.safeParse(parse(readFileSync(file, 'utf8'), { schema: 'failsafe' }));
  if (!result.success) throw new Error(`${file}: ${z.prettifyError(result.error)}`);
  return result.data;
}

/** Every language under `assets/languages`, compiled: language → `sense=term|term` lines, terms folded as pages are. */
export function compileLanguages(): Record<string, string> {
  const files = readdirSync(SOURCE)
    .filter((file) => file.endsWith('.yaml'))
    .sort();
  return Object.fromEntries(
    files.map((file) => {
      const language = readLanguage(`${SOURCE}/${file}`);
      return [language.language, compileLanguage(language)];
    }),
  );
}

/** The compiled form of one language; see `Lexicon`. */
export function compileLanguage(language: Language): string {
  const lines = new Map<string, Set<string>>();
  const put = (sense: string, terms: string, folding: (text: string) => string) => {
    const line = lines.get(sense) ?? new Set();
    for (const term of terms.split('|')) if (folding(term.trim())) line.add(folding(term.trim()));
    lines.set(sense, line);
  };
  const parts = new Set<string>(PARTY_PARTS);
  const full = (key: string) => (parts.has(key) ? `*.${key}` : key);
  const each = (group: Record<string, string> | undefined, use: (key: string, terms: string) => void) => {
    for (const [key, terms] of Object.entries(group ?? {})) use(key, terms);
  };
  each(language.parties, (key, terms) => put(key, terms, fold));
  each(language.heads, (key, terms) => put(`^${key}`, terms, fold));
  each(language.parts, (key, terms) => put(full(key), terms, fold));
  each(language.roles, (key, terms) => put(key, terms, fold));
  each(language.open, (key, terms) => put(`?${full(key)}`, terms, fold));
  each(language.names, (key, terms) => put(`~${full(key)}`, terms, foldName));
  each(language.not, (key, terms) => put(`!${key}`, terms, fold));
  each(language.about, (key, terms) => put(`#${key}`, terms, fold));
  if (language.documents) put('@document', language.documents, fold);
  if (language.numbers) put('@number', language.numbers, fold);
  if (language.filler) put('+', language.filler, fold);
  return [...lines].map(([sense, terms]) => `${sense}=${[...terms].join('|')}`).join('\n');
}

/** The module that carries the bundled languages into code. What takes English alone does not load the others. */
export function bundledModule(all: Record<string, string>): string {
  const [english, ...others] = BUNDLED.map((language) => `${language}: ${JSON.stringify(all[language] ?? '')}`);
  return [
    '// Made by scripts/languages/compile.ts from assets/languages; a test fails when it is out of date.',
    '// biome-ignore-all format: generated',
    `export const ENGLISH: Record<string, string> = { ${english} };`,
    'export const BUNDLED: Record<string, string> = /* @__PURE__ */ Object.assign({}, ENGLISH, {',
    ...others.map((language) => `  ${language},`),
    '});',
    '',
  ].join('\n');
}

if (isMain(import.meta.url)) {
  const all = compileLanguages();
  mkdirSync('.cache', { recursive: true });
  writeFileSync(LANGUAGES_FILE, JSON.stringify(all));
  writeFileSync(BUNDLED_FILE, bundledModule(all));
  console.log(`${Object.keys(all).length} languages: ${(JSON.stringify(all).length / 1024).toFixed(0)} kB`);
}
