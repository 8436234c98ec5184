import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check';
import { checkLineSchema } from '../../src/cli/check-line.schema';
import { knowledgeFromDisk } from '../../src/cli/knowledge-file';
import { historyOf } from '../../src/cli/past-shipments';
import { shipmentOf } from '../../src/cli/shipment-of';
import { createWording } from '../../src/wording/wording';

type Values = Record<string, string | string[]>;

/** A shipment that is what it says, and the one respect in which its disguised twin differs. */
interface Pair {
  id: string;
  tactic: string;
  language: string;
  exportFrom: string;
  honest: Values;
  disguise: Values;
  history?: { id: string; at: string; fields: Values }[];
  /** Levels that the disguised one may reach. */
  accept: string[];
  /** Words that its explanation has to contain. */
  mentions: string[];
}

const FOLDER = 'tests/corpus/pairs';
const TODAY = '2026-11-24';
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.jsonl'));
const pairs = files.flatMap((file) =>
  readFileSync(`${FOLDER}/${file}`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((text) => JSON.parse(text) as Pair),
);
const knowledge = knowledgeFromDisk();
const wording = createWording(knowledge.texts);

function judged(pair: Pair, fields: Values) {
  const line = checkLineSchema.parse({ id: pair.id, fields, history: pair.history });
  const shipment = shipmentOf(line, (key) => {
    throw new Error(`${key} is no role`);
  });
  const verdict = check({
    shipment,
    knowledge,
    profile: { exportFrom: pair.exportFrom, alsoBoundBy: [], showUnbound: true },
    asOf: TODAY,
    history: historyOf(line, knowledge.tables),
    exceptions: [],
  });
  const told = verdict.findings
    .flatMap((finding) => {
      const { title, text, next } = wording.say(finding, 'en');
      const facts = finding.because.map(({ fact, value }) => `${wording.phrase(fact, 'en')} ${value}`);
      return [title, text, next, ...facts];
    })
    .join('\n');
  return { level: verdict.level, rules: verdict.findings.map(({ rule }) => rule), told };
}

test('there are at least 120 pairs, in eight languages', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(120);
  expect(new Set(pairs.map(({ language }) => language)).size).toBeGreaterThanOrEqual(8);
  expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
});

describe.each(pairs.map((pair) => [`${pair.id} ${pair.tactic}`, pair] as const))('%s', (_, pair) => {
  test('the disguised one is noticed, and the sign is named', () => {
    const { level, told, rules } = judged(pair, { ...pair.honest, ...pair.disguise });
    expect(pair.accept, `${level} by ${rules.join(', ')}`).toContain(level);
    for (const word of pair.mentions) expect(told.toLowerCase()).toContain(word.toLowerCase());
  });

  test('its honest twin is silent', () => {
    const { level, rules } = judged(pair, pair.honest);
    expect(level, rules.join(', ')).toBe('clear');
  });
});
