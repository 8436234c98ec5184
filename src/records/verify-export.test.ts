import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, test } from 'vitest';
import { closeRecord } from './close-record';
import { forgetDatabase } from './database';
import { eraseRecord } from './erase';
import { allOf, SHIPMENT, shown } from './example';
import { exportTrail } from './export';
import { openRecord } from './open-record';
import { verifyExport } from './verify-export';

const AT = '2026-11-24T10:05:00.000Z';
let lines: string[] = [];

beforeAll(async () => {
  await forgetDatabase();
  globalThis.indexedDB = new IDBFactory();
  const other = shown({ shipment: { ...SHIPMENT, id: 'second' } });
  await openRecord(shown());
  await closeRecord(shown().key, 'submitted', AT);
  await openRecord(other);
  await eraseRecord(other.key, 'request', AT);
  lines = await allOf(exportTrail(AT));
});

const problems = (changed: string[], head?: string) => verifyExport(changed, head).problems.map(({ what }) => what);
const edited = (index: number, change: (entry: Record<string, unknown>) => object) =>
  lines.map((line, i) => (i === index ? JSON.stringify(change(JSON.parse(line))) : line));

test("somebody else's export is whole", () => {
  const head = JSON.parse(lines.at(-1)!).hash;
  expect(verifyExport(lines, head)).toMatchObject({ ok: true, entries: 4, erased: 1, head });
});

test('windows line ends and empty lines do not matter', () => {
  expect(verifyExport([...lines.map((line) => line.replace('\n', '\r')), '', '\r']).ok).toBe(true);
});

describe('tampering is found', () => {
  test('a word of a payload', () => {
    const changed = lines.map((line) => line.replace('Korea Trading', 'Seoul Trading'));
    expect(problems(changed)).toEqual(['payload-altered']);
  });
  test('a payload with a digest made to fit', () => {
    const digest = '0'.repeat(64);
    expect(problems(edited(2, (entry) => ({ ...entry, digest })))).toEqual(['altered', 'payload-altered']);
  });
  test('a payload left out', () => {
    expect(problems(edited(1, ({ payload: _, salt: __, ...entry }) => entry))).toEqual(['payload-missing']);
  });
  test('an entry left out', () => {
    expect(problems(lines.toSpliced(2, 1))).toEqual(['order', 'chain', 'count']);
  });
  test('two entries exchanged', () => {
    expect(problems([lines[0]!, lines[2]!, lines[1]!, lines[3]!, lines[4]!])).toContain('chain');
  });
  test('the end cut off', () => {
    expect(problems(lines.slice(0, -1))).toEqual(expect.arrayContaining(['count', 'head']));
  });
  test('the end cut off and the header made to fit: only the head noted elsewhere tells', () => {
    const short = lines.slice(0, 3);
    const header = { ...JSON.parse(short[0]!), entries: 2, head: JSON.parse(short[2]!).hash };
    const forged = [JSON.stringify(header), short[1]!, short[2]!];
    expect(verifyExport(forged).ok).toBe(true);
    expect(problems(forged, JSON.parse(lines.at(-1)!).hash)).toEqual(['head']);
  });
});

describe('what is no export is refused in words', () => {
  test.each<[string, string[]]>([
    ['nothing', []],
    ['other text', ['hello', 'world']],
    ['other JSON', ['[1,2,3]']],
    ['a later format', ['{"tidewaiter":"trail","format":2}']],
    ['__proto__', ['{"__proto__":{"tidewaiter":"trail","format":1}}']],
  ])('%s', (_, given) => {
    expect(verifyExport(given)).toMatchObject({ ok: false, problems: [{ what: 'malformed' }] });
  });

  test('a line that is cut off is named by its number', () => {
    const cut = [...lines.slice(0, 2), lines[2]!.slice(0, 40), ...lines.slice(3)];
    expect(verifyExport(cut).problems[0]).toMatchObject({ what: 'malformed', said: expect.stringContaining('Line 3') });
  });

  test('a damaged trail of many lines has a bounded story', () => {
    const wrong = Array.from({ length: 10_000 }, () => '{}');
    expect(verifyExport([lines[0]!, ...wrong]).problems.length).toBeLessThanOrEqual(100);
  });
});
