import type { DBSchema } from 'idb';
import { sharedDatabase } from '../storage/shared-database';
import type { MappedField } from './portal-map';
import { lessonsSchema } from './portal-map.schema';
import { siteOf } from './site-of';

interface LessonsSchema extends DBSchema {
  /** What was taught on a site, in the order in which it was: the last step is taken back first. */
  lessons: { key: string; value: unknown };
}

const { open: database } = sharedDatabase<LessonsSchema>(
  'tidewaiter-lessons',
  1,
  (db) => void db.createObjectStore('lessons'),
);

/**
 * What the user taught on the site of `host`, step by step; later steps hold over earlier ones.
 * @throws Error when what is stored cannot be read; it is left as it is
 */
export async function lessonsOf(host: string): Promise<MappedField[]> {
  return parsed(host, await (await database()).get('lessons', siteOf(host)));
}

/** Adds a step; resolves once it is on disk. */
export async function addLesson(host: string, lesson: MappedField): Promise<void> {
  await change(host, (steps) => [...steps, lesson]);
}

/** Takes the last step back; what it had replaced holds again. */
export async function takeBack(host: string): Promise<void> {
  await change(host, (steps) => steps.slice(0, -1));
}

async function change(host: string, step: (steps: MappedField[]) => MappedField[]): Promise<void> {
  const tx = (await database()).transaction('lessons', 'readwrite', { durability: 'strict' });
  const site = siteOf(host);
  const next = step(parsed(host, await tx.store.get(site)));
  if (!lessonsSchema.safeParse(next).success)
    throw new Error(`Nothing was taught: ${site} holds as many lessons as it may.`);
  if (next.length) await tx.store.put(next, site);
  else await tx.store.delete(site);
  await tx.done;
}

function parsed(host: string, stored: unknown): MappedField[] {
  const read = lessonsSchema.safeParse(stored ?? []);
  if (!read.success) throw new Error(`What was taught on ${siteOf(host)} cannot be read; the page is read without it.`);
  return read.data;
}
