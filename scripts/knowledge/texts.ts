import { existsSync } from 'node:fs';
import * as z from 'zod/mini';
import { familiesSchema } from '../../src/facts/families.schema';
import type { Section } from '../../src/knowledge/buffer';
import type { Localized } from '../../src/rules/rule';
import { readGaps } from './gaps';
import { type ReadRule, readRules } from './rules';
import { readYaml } from './yaml-file';

export const LANGUAGES = ['en', 'ja'] as const;
type Language = (typeof LANGUAGES)[number];

/** Files of `assets/locales/<language>/` that verdicts speak from; the others belong to the extension's own pages. */
export const SPOKEN = ['verdict', 'detectors', 'screening', 'lists'] as const;

const flat = z.record(z.string(), z.string());

/** One language of the phrase book: locale files, families, gaps and the texts of the rules. Later keys never replace earlier ones. */
export function phraseBook(language: Language, rules: readonly ReadRule[] = readRules()): Record<string, string> {
  const book: Record<string, string> = {};
  for (const name of SPOKEN) {
    const file = `assets/locales/${language}/${name}.yaml`;
    if (existsSync(file)) Object.assign(book, readYaml(file, flat).value);
  }
  for (const [id, family] of Object.entries(readYaml('assets/goods/families.yaml', familiesSchema).value))
    book[`family:${id}`] = family[language];
  for (const gap of readGaps()) book[`gap:${gap.id}`] = gap[language];
  for (const rule of rules) addRule(book, rule, language);
  return book;
}

function addRule(book: Record<string, string>, { rule, source }: ReadRule, language: Language): void {
  const put = (part: string, text: Localized | undefined) => {
    const said = text?.[language];
    if (said) book[`rule:${rule.id}:${part}`] = said.trim();
  };
  for (const part of ['title', 'says', 'next', 'penalty', 'falseAlarms', 'notRead'] as const) put(part, source[part]);
  for (const [i, text] of source.exceptions?.entries() ?? []) put(`exceptions.${i}`, text);
  source.goods.forEach((line, i) => {
    put(`goods.${i}.name`, line.name);
    put(`goods.${i}.asks`, line.asks);
  });
}

/** The sections `texts/<language>`. */
export function textsMaker(): Section[] {
  const rules = readRules();
  return LANGUAGES.map((language) => ({
    name: `texts/${language}`,
    bytes: new TextEncoder().encode(JSON.stringify(phraseBook(language, rules))),
  }));
}
