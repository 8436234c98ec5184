import type { DBSchema } from 'idb';
import { sharedDatabase } from '../storage/shared-database';
import { migrated, SETTINGS_VERSION } from './migrations';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { parseSettings } from './settings.schema';

interface Stored {
  version: number;
  value: Record<string, unknown>;
}

interface SettingsSchema extends DBSchema {
  /** `current` is what holds; `refused` is kept when it could not be read, so that nothing a user chose is lost. */
  settings: { key: 'current' | 'refused'; value: Stored };
}

const { open: database, close } = sharedDatabase<SettingsSchema>(
  'tidewaiter-settings',
  1,
  (db) => void db.createObjectStore('settings'),
);

/** Closes the database, so that another version (or a test) can open it. */
export const closeSettings = close;

/** What the user chose, and what went wrong when it could not be read: then the defaults hold. */
export async function readSettings(): Promise<{ settings: Settings; problem: string | null }> {
  const db = await database();
  const stored = await db.get('settings', 'current');
  if (!stored) return { settings: DEFAULT_SETTINGS, problem: null };
  const value = migrated(stored);
  const parsed = value ? parseSettings({ ...DEFAULT_SETTINGS, ...value }) : { wrong: 'made by a newer version' };
  if ('settings' in parsed) return { settings: parsed.settings, problem: null };
  await db.put('settings', stored, 'refused');
  return {
    settings: DEFAULT_SETTINGS,
    problem: `The settings could not be read (${parsed.wrong}). The defaults hold; the old settings are kept. Choose again in the options.`,
  };
}

/**
 * Changes some settings and resolves with all of them once they are on disk.
 * @throws Error naming the setting that breaks the schema; nothing is changed then
 */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const db = await database();
  const { settings: before } = await readSettings();
  const parsed = parseSettings({ ...before, ...change });
  if ('wrong' in parsed) throw new Error(`Settings were not changed: ${parsed.wrong}.`);
  const tx = db.transaction('settings', 'readwrite', { durability: 'strict' });
  await tx.store.put({ version: SETTINGS_VERSION, value: { ...parsed.settings } }, 'current');
  await tx.done;
  return parsed.settings;
}
