import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { sourceOf } from '../screening/formats/testing';
import { openList } from '../screening/open-list';
import { importList } from './import-list';
import {
  type Candidate,
  differenceOf,
  type ListDatabase,
  openListDatabase,
  storedList,
  swapIn,
  sweep,
} from './list-store';
import { SMALL_PUBLISHER, unList } from './testing';

const prove = (bytes: ArrayBuffer) => void openList(new Uint8Array(bytes));
const candidate = async (people: string[], date: string): Promise<Candidate> => ({
  ...(await importList([sourceOf('list.xml', unList(people, date), 4096)], SMALL_PUBLISHER, {
    previous: null,
    today: date,
  })),
  files: {},
});

/** A database on which the `step`th operation never happens, as when the worker is killed just before it. */
function dyingAt(db: ListDatabase, step: number): ListDatabase {
  let left = step;
  const mortal = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(_, key) {
        const value = Reflect.get(target, key);
        if (typeof value !== 'function')
          return value instanceof Promise || typeof value !== 'object' || value === null ? value : mortal(value);
        return (...args: unknown[]) => {
          if (['put', 'get', 'delete', 'transaction'].includes(String(key)) && left-- === 0) throw new Error('killed');
          const result = value.apply(target, args);
          return key === 'transaction' || key === 'objectStore' ? mortal(result) : result;
        };
      },
    });
  return mortal(db);
}

test('killed at any step of a swap, a whole list is in force, and what was left over is swept away', async () => {
  const first = await candidate(['HONG GIL DONG', 'FIRST PERSON'], '2026-11-01');
  const second = await candidate(['HONG GIL DONG', 'SECOND PERSON'], '2026-11-10');
  const seen = new Set<string>();
  for (let step = 0; step < 14; step++) {
    const db = await openListDatabase(`kill-${step}`);
    await swapIn(db, first, '2026-11-01T00:00:00Z', prove);
    await swapIn(dyingAt(db, step), second, '2026-11-10T00:00:00Z', prove).catch(() => undefined);
    // The transaction that was open when the worker died is rolled back or committed; either way it ends.
    await new Promise((later) => setTimeout(later, 5));
    const { head, shard } = await storedList(db, 'un');
    const list = openList(new Uint8Array((await db.get('shards', shard))!));
    expect(list.head.digest).toBe(head?.digest);
    expect(list.screen({ name: 'Hong Gil Dong' })).not.toHaveLength(0);
    await sweep(db);
    expect(await db.getAllKeys('shards')).toEqual([shard]);
    seen.add(head!.issued);
    db.close();
  }
  expect([...seen].sort()).toEqual(['2026-11-01', '2026-11-10']);
});

test('bytes that did not come back whole are not put in force', async () => {
  const db = await openListDatabase('unproved');
  const failing = () => {
    throw new Error('not a list');
  };
  await expect(
    swapIn(db, await candidate(['A B', 'C D'], '2026-11-01'), '2026-11-01T00:00:00Z', failing),
  ).rejects.toThrow('not a list');
  expect((await storedList(db, 'un')).head).toBeNull();
});

test('the difference counts what was added, removed and changed', () => {
  expect(differenceOf({ a: '1', b: '1', c: '1' }, { b: '1', c: '2', d: '1' })).toEqual({
    added: 1,
    removed: 1,
    changed: 1,
  });
});
