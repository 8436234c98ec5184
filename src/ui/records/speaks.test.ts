import { expect, test } from 'vitest';
import type { ListedRecord } from '../../records/list';
import { speaks } from './speaks';

const record = { row: { id: 'r1' }, shown: { verdict: { findings: [{ id: 'f1' }] } } } as unknown as ListedRecord;

test('a record is found by its own key and by each finding in it', () => {
  expect(speaks(record, 'r1')).toBe(true);
  expect(speaks(record, 'f1')).toBe(true);
});

test('an address that names nothing finds nothing, an erased record only its key', () => {
  expect(speaks(record, '')).toBe(false);
  expect(speaks({ ...record, shown: null }, 'f1')).toBe(false);
});
