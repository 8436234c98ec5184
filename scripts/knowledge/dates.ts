import type { Section } from '../../src/knowledge/buffer';
import { readRules } from './rules';

/** The section `dates`: the knowledge is as new as its latest check and expires with its first rule. */
export function datesMaker(): Section[] {
  const rules = readRules().map(({ rule }) => rule);
  const issued =
    rules
      .map(({ checked }) => checked)
      .sort()
      .at(-1) ?? '1970-01-01';
  const expires = rules.map((rule) => rule.expires).sort()[0] ?? '1970-01-01';
  return [{ name: 'dates', bytes: new TextEncoder().encode(JSON.stringify({ issued, expires })) }];
}
