import { expect, test } from 'vitest';
import { openNameTable } from './name-table';
import { writeNameTable } from './name-table-writer';

const TOWNS = new Map([
  ['york', [0]],
  ['new york city', [1, 2]],
  ['丹东', [3]],
  ['丹东港口', [3, 4]],
  ...Array.from({ length: 500 }, (_, i): [string, number[]] => [`town ${i}`, [5 + i]]),
]);

test('a name gives all its values, and only a name that was entered gives any', () => {
  const table = openNameTable(writeNameTable(TOWNS));
  for (const [name, values] of TOWNS) expect(table.find(name)).toEqual(values);
  for (const other of ['', 'town', 'town 500', 'new york', '丹'])
    expect([other, table.find(other)]).toEqual([other, []]);
});

test('how far to look: words between spaces, characters in scripts without them, one where no name is longer', () => {
  const { span } = openNameTable(writeNameTable(TOWNS));
  expect(['new', 'town', '丹东', 'york', 'elsewhere'].map(span)).toEqual([3, 2, 4, 1, 1]);
});

test('more values than sixteen bits can tell apart are refused', () => {
  expect(() => writeNameTable(new Map([['far', [70_000]]]))).toThrow('more than 65536');
});
