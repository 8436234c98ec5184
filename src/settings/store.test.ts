import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { migrated } from './migrations';
import { DEFAULT_SETTINGS } from './settings';
import { changeSettings, closeSettings, readSettings } from './store';

beforeEach(async () => {
  await closeSettings();
  globalThis.indexedDB = new IDBFactory();
});

async function stored(value: unknown, version = 1) {
  await changeSettings({});
  await closeSettings();
  const db = await openDB('tidewaiter-settings', 1);
  await db.put('settings', { version, value }, 'current');
  db.close();
}

test('before anything was chosen the defaults hold', async () => {
  expect(await readSettings()).toEqual({ settings: DEFAULT_SETTINGS, problem: null });
});

test('what was chosen is there after a restart, the rest as before', async () => {
  await changeSettings({ exportFrom: 'JP' });
  await changeSettings({ locale: 'ja' });
  await closeSettings();
  expect((await readSettings()).settings).toEqual({ ...DEFAULT_SETTINGS, exportFrom: 'JP', locale: 'ja' });
});

test('a wrong choice is refused by name and changes nothing', async () => {
  await changeSettings({ exportFrom: 'JP' });
  await expect(changeSettings({ exportFrom: 'Japan' })).rejects.toThrow(/exportFrom/);
  expect((await readSettings()).settings.exportFrom).toBe('JP');
});

describe('settings that cannot be read', () => {
  test.each<[string, unknown, number]>([
    ['of the wrong kind', { exportFrom: 5 }, 1],
    ['with a key nobody knows', { shadow: true }, 1],
    ['of a newer version', { exportFrom: 'JP' }, 99],
  ])('%s: the defaults hold, the user is told, nothing is lost', async (_, value, version) => {
    await stored(value, version);
    const read = await readSettings();
    expect(read.settings).toEqual(DEFAULT_SETTINGS);
    expect(read.problem).toMatch(/defaults hold/);
    await closeSettings();
    const db = await openDB('tidewaiter-settings', 1);
    expect(await db.get('settings', 'refused')).toEqual({ version, value });
    db.close();
  });

  test('a setting that is newer than what was stored has its default', async () => {
    await stored({ exportFrom: 'DE' });
    expect((await readSettings()).settings).toEqual({ ...DEFAULT_SETTINGS, exportFrom: 'DE' });
  });
});

test('settings are brought forward version by version', () => {
  const steps = [
    (old: Record<string, unknown>) => ({ ...old, two: true }),
    (old: Record<string, unknown>) => ({ ...old, three: true }),
  ];
  expect(migrated({ version: 1, value: { a: 1 } }, steps)).toEqual({ a: 1, two: true, three: true });
  expect(migrated({ version: 3, value: { a: 1 } }, steps)).toEqual({ a: 1 });
  expect(migrated({ version: 4, value: {} }, steps)).toBeNull();
});
