import { expect, test } from 'vitest';
import type { ListHead } from '../screening/designation';
import { unknownList } from './list-store';
import { dueLists } from './schedule';
import { listGaps, standingOf } from './standing';
import { SMALL_PUBLISHER } from './testing';

const head = { title: 'Test list', issued: '2026-11-01', expires: '2026-11-15' } as ListHead;
const list = (change: object) => ({ ...unknownList('un'), head, ...change });

test('a list is good until its day has passed; a refused renewal is told apart from age', () => {
  expect(standingOf(list({}), '2026-11-15')).toBe('good');
  expect(standingOf(list({}), '2026-11-16')).toBe('stale');
  expect(standingOf(list({ refused: 'half a file' }), '2026-11-02')).toBe('refused');
  expect(standingOf(unknownList('un'), '2026-11-02')).toBe('missing');
});

test('coverage names what is missing in one sentence, and not the lists that only some hold', () => {
  const gaps = listGaps([SMALL_PUBLISHER, { ...SMALL_PUBLISHER, id: 'own' }], new Map(), '2026-11-02');
  expect(gaps).toEqual([{ key: 'list.missing', params: { titles: 'Test list' } }]);
});

test('a scheduled list is asked for once a day, sooner after a failure, never when nobody asked for it', () => {
  const due = (change: object, now: string) => dueLists([SMALL_PUBLISHER], new Map([['un', list(change)]]), now).length;
  expect(due({ scheduled: false }, '2026-11-10T00:00:00Z')).toBe(0);
  expect(due({ scheduled: true }, '2026-11-10T00:00:00Z')).toBe(1);
  expect(due({ scheduled: true, asked: '2026-11-09T12:00:00Z' }, '2026-11-10T00:00:00Z')).toBe(0);
  expect(due({ scheduled: true, asked: '2026-11-09T12:00:00Z', refused: 'x' }, '2026-11-10T00:00:00Z')).toBe(1);
});
