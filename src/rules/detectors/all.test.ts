import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { detectors } from './all';
import { allExamples } from './testing';

const examples = allExamples();
const refused = parse(readFileSync('assets/rules/detectors/refused.yaml', 'utf8')) as { row: string; reason: string }[];

test('every row of the discrepancy checks is carried by a detector or refused with a reason', () => {
  const rows = Array.from({ length: 33 }, (_, i) => `D${String(i + 1).padStart(2, '0')}`);
  const carried = new Set(detectors.map(({ row }) => row));
  const left = new Set(refused.filter(({ reason }) => reason.length > 20).map(({ row }) => row));
  expect(rows.filter((row) => !carried.has(row) && !left.has(row))).toEqual([]);
});

test('no row is both carried and refused', () => {
  const carried = new Set(detectors.map(({ row }) => row));
  expect(refused.filter(({ row }) => carried.has(row))).toEqual([]);
});

test.each(detectors.map((one) => [one.name, one] as const))(
  '%s has examples on which it speaks and is silent, and a reason',
  (name, one) => {
    const own = examples.get(name) ?? [];
    expect(own.some(({ says }) => says)).toBe(true);
    expect(own.some(({ silent }) => silent)).toBe(true);
    expect(one.rests.instrument).not.toBe('');
    expect(one.rests.provision).not.toBe('');
    expect(() => new URL(one.rests.url)).not.toThrow();
  },
);

test('names are unique, and no examples lie about for a detector that is gone', () => {
  const names = detectors.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect([...examples.keys()].filter((name) => !names.includes(name))).toEqual([]);
});
