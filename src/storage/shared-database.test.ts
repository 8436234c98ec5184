import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { expect, test } from 'vitest';
import { sharedDatabase } from './shared-database';

test('all who ask share one connection, and it gives way to a newer version', async () => {
  const shared = sharedDatabase('gives-way', 1, () => undefined);
  expect(await shared.open()).toBe(await shared.open());
  const newer = await openDB('gives-way', 2);
  expect(newer.version).toBe(2);
  newer.close();
});

test('a failure is not remembered', async () => {
  (await openDB('later', 2)).close();
  const shared = sharedDatabase('later', 1, () => undefined);
  await expect(shared.open()).rejects.toThrow();
  await deleteDB('later');
  expect((await shared.open()).version).toBe(1);
  await shared.close();
});
