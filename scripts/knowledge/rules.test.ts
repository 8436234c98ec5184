import { describe, expect, test } from 'vitest';
import type { LedgerRow } from '../../src/rules/ledger';
import { readFamilies } from './families';
import { readLedger } from './ledger';
import { compileRule, readRules } from './rules';
import { AssetError } from './yaml-file';

const GOOD = `title: {en: Cars for Russia}
cites: {instrument: Regulation, provision: Art. 3k, url: 'https://eur-lex.europa.eu', asOf: '2026-11-24'}
from: '2023-06-24'
binds: [EU]
destined: {to: [RU]}
goods:
  - {is: [passenger-car], engineCc: {over: 1900}, level: prohibited, rests: [EU-X]}
says: {en: 'Barred for {destination}: {goods}.'}
next: {en: Do not ship.}
falseAlarms: {en: The country may be another one.}
examples:
  - {given: {country.destination: Russia, vehicle.engine: '1998'}, fires: prohibited}
  - {given: {country.destination: Russia, goods.hsCode: '8703.23'}, undecided: [vehicle.engine]}
  - {given: {country.destination: Georgia, vehicle.engine: '1998'}, silent: true}
checked: '2026-11-24'
expires: '2027-05-24'
`;

const row = (more: Partial<LedgerRow> = {}): LedgerRow => ({
  id: 'EU-X',
  what: 'cars',
  mark: 'verified',
  line: 'stated',
  asOf: '2026-11-24',
  source: 'https://eur-lex.europa.eu',
  ...more,
});
const families = readFamilies();

function compile(text: string, ledger = row()) {
  return compileRule('assets/rules/eu/cars.yaml', text, new Map([['EU-X', ledger]]), families).rule;
}

function problems(text: string): string[] {
  try {
    compile(text);
  } catch (error) {
    if (error instanceof AssetError) return [...error.problems];
    throw error;
  }
  return [];
}

describe('a rule file is refused with file, line, column, key and what to do', () => {
  test.each([
    ['an unknown key', GOOD.replace('binds:', 'bind:'), 'assets/rules/eu/cars.yaml:4:1 bind: unknown key'],
    [
      'an unknown key deep inside',
      GOOD.replace('over:', 'above:'),
      /cars\.yaml:7:38 goods\.0\.engineCc\.above: unknown key/,
    ],
    ['a missing key', GOOD.replace(/^next:.*\n/m, ''), /next: must be an object/],
    [
      'a code that YAML reads as a number',
      GOOD.replace('is: [passenger-car]', 'hs: [8703]'),
      /goods\.0\.hs\.0: must be a string; a code or date is written in quotes/,
    ],
    [
      'no example that fires',
      GOOD.replace(/^ {2}- .*fires.*\n/m, '').replace('silent: true}', 'silent: true}\n  - {given: {}, silent: true}'),
      /examples: no example that fires the rule/,
    ],
    [
      'no example that it must not touch',
      GOOD.replace(/^ {2}- .*silent.*\n/m, ''),
      /examples: no example that the rule must not touch/,
    ],
    [
      'a line that can be left open without an example of it',
      GOOD.replace(/^ {2}- .*undecided.*\n/m, ''),
      /add an example with "undecided/,
    ],
    [
      'an end before the beginning',
      GOOD.replace("from: '2023-06-24'", "from: '2023-06-24'\nto: '2022-01-01'"),
      /cars\.yaml:4:1 to: the rule ends before it begins/,
    ],
    [
      'an expiry before the check',
      GOOD.replace('2027-05-24', '2026-01-01'),
      /expires: expires before or when it was checked/,
    ],
    [
      'a day that no calendar has',
      GOOD.replace("from: '2023-06-24'", "from: '2023-13-45'"),
      /from: "2023-13-45" is no day/,
    ],
    ['a row that the ledger lacks', GOOD.replace('EU-X', 'EU-Y'), /goods\.0\.rests\.0: no row "EU-Y"/],
    ['an unknown family', GOOD.replace('passenger-car', 'spaceship'), /goods\.0\.is\.0: unknown family "spaceship"/],
    ['an unknown country', GOOD.replace('[RU]', '[UK]'), /destined\.to\.0: "UK" is no ISO 3166 code/],
    [
      'an unknown role in an example',
      GOOD.replace('country.destination: Georgia', 'destination: Georgia'),
      /is no role of docs\/roles\.md/,
    ],
    ['an unknown placeholder', GOOD.replace('{goods}', '{good}'), /says\.en: unknown \{good\}/],
    ['text that is no YAML', `${GOOD}\n\tx`, /cars\.yaml:\d+:\d+ /],
  ])('%s', (_, text, expected) => {
    expect(problems(text as string).join('\n')).toMatch(expected as RegExp);
  });
});

describe('the marks of the ledger cap the level, whatever the author wrote', () => {
  test('a verified row with a known line carries it', () => {
    expect(compile(GOOD).goods[0]).toMatchObject({ level: 'prohibited' });
  });

  test.each([
    ['memory', { mark: 'memory' as const }, { level: 'review', capped: 'from-memory' }],
    ['a proposal', { mark: 'proposal' as const }, { level: 'review', capped: 'from-memory' }],
    ['an unknown line', { line: 'unknown' as const }, { level: 'review', capped: 'line-unknown' }],
    ['sources that disagree', { disagree: true as const }, { level: 'prohibited', disputed: true }],
  ])('%s', (_, ledger, expected) => {
    expect(compile(GOOD, row(ledger)).goods[0]).toMatchObject(expected);
  });

  test('a partial row makes a line of codes partial', () => {
    const coded = GOOD.replace('is: [passenger-car]', "hs: ['8703']");
    expect(compile(coded, row({ partial: true })).goods[0]?.partOfCode).toBe(true);
  });
});

test('the version changes with the text of the rule and with nothing else', () => {
  expect(compile(GOOD).version).toBe(compile(GOOD).version);
  expect(compile(GOOD.replace('Do not ship.', 'Do not ship it.')).version).not.toBe(compile(GOOD).version);
});

test('a family stands for every family within it', () => {
  expect(compile(GOOD.replace('[passenger-car]', '[road-vehicle]')).goods[0]?.is).toContain('motorcycle');
});

describe('the rules that ship', () => {
  test('all of them compile', () => {
    expect(readRules().length).toBeGreaterThan(0);
  });

  test('every row of the ledger is carried, or says why not', async () => {
    const { coverage, coverageProblems } = await import('./coverage-report');
    expect(coverageProblems(coverage(readLedger().values(), readRules()))).toEqual([]);
  });
});

test('the published JSON Schema is the one of the compiler', async () => {
  const { readFileSync } = await import('node:fs');
  const { ruleJsonSchema, SCHEMA_FILE } = await import('./json-schema');
  expect(JSON.parse(readFileSync(SCHEMA_FILE, 'utf8'))).toEqual(JSON.parse(ruleJsonSchema()));
});
