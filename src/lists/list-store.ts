import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ListHead } from '../screening/designation';

/** A list on the user's machine: what is in force, and how the last attempt to renew it went. */
export interface StoredList {
  id: string;
  /** What is in force; null when nothing has been imported yet. */
  head: ListHead | null;
  /** Key of the shard in force. */
  shard: string;
  /** When it was imported. */
  imported: string;
  /** What the server said of each file, so that an unchanged list costs one conditional request. */
  files: Record<string, { etag: string; lastModified: string }>;
  /** When the publisher was last asked, whatever the answer. */
  asked: string;
  /** Why the last attempt was refused; '' when it was not. */
  refused: string;
  /** Entries added, removed and changed by the last swap. */
  difference: { added: number; removed: number; changed: number } | null;
  /** Renewed by itself on a schedule. */
  scheduled: boolean;
}

interface Lists extends DBSchema {
  lists: { key: string; value: StoredList };
  shards: { key: string; value: ArrayBuffer };
  /** Entry → version, by shard: what has changed is found without opening either list. */
  versions: { key: string; value: Record<string, string> };
}

export type ListDatabase = IDBPDatabase<Lists>;

/** Opens the database of lists. It is apart from settings and records: it can be lost and imported again. */
export function openListDatabase(name = 'tidewaiter-lists'): Promise<ListDatabase> {
  return openDB<Lists>(name, 1, {
    upgrade(db) {
      db.createObjectStore('lists', { keyPath: 'id' });
      db.createObjectStore('shards');
      db.createObjectStore('versions');
    },
  });
}

/** What is known of a list before anything was imported. */
export function unknownList(id: string): StoredList {
  return {
    id,
    head: null,
    shard: '',
    imported: '',
    files: {},
    asked: '',
    refused: '',
    difference: null,
    scheduled: false,
  };
}

export async function storedList(db: ListDatabase, id: string): Promise<StoredList> {
  return (await db.get('lists', id)) ?? unknownList(id);
}

/** Changes what is known of a list, in one transaction; what is in force stays in force. */
export async function noteOn(
  db: ListDatabase,
  id: string,
  change: Partial<Omit<StoredList, 'id' | 'head' | 'shard'>>,
): Promise<StoredList> {
  const transaction = db.transaction('lists', 'readwrite', { durability: 'strict' });
  const next = { ...((await transaction.store.get(id)) ?? unknownList(id)), ...change };
  await transaction.store.put(next);
  await transaction.done;
  return next;
}

/** A list that has been read and proved, ready to take the place of the one in force. */
export interface Candidate {
  head: ListHead;
  shard: Uint8Array;
  versions: Record<string, string>;
  files: StoredList['files'];
}

/**
 * Puts a proved list in force: first the shard is written under a key of its own and read back, then one transaction points the
 * list to it and forgets the old one. Killed at any step, either the old list or the new one is in force, whole.
 * `prove` opens the bytes as they came back from disk and throws when they are not what was written.
 */
export async function swapIn(
  db: ListDatabase,
  { head, shard, versions, files }: Candidate,
  now: string,
  prove: (bytes: ArrayBuffer) => void,
): Promise<StoredList> {
  const key = `${head.id}:${head.digest}`;
  const before = await storedList(db, head.id);
  if (before.shard !== key) {
    await db.put('shards', shard.slice().buffer, key);
    await db.put('versions', versions, key);
    const back = await db.get('shards', key);
    if (!back)
      throw new Error(`${head.title}: the browser did not keep the list; free some space and import it again.`);
    prove(back);
  }
  const transaction = db.transaction(['lists', 'shards', 'versions'], 'readwrite', { durability: 'strict' });
  const lists = transaction.objectStore('lists');
  const old = (await lists.get(head.id)) ?? unknownList(head.id);
  const known = old.shard ? await transaction.objectStore('versions').get(old.shard) : undefined;
  const next: StoredList = {
    ...old,
    head,
    shard: key,
    imported: now,
    asked: now,
    refused: '',
    files,
    difference: known ? differenceOf(known, versions) : old.difference,
  };
  await lists.put(next);
  if (old.shard && old.shard !== key) {
    await transaction.objectStore('shards').delete(old.shard);
    await transaction.objectStore('versions').delete(old.shard);
  }
  await transaction.done;
  return next;
}

/** Removes shards that no list points to: what an import left that was killed between writing and swapping. */
export async function sweep(db: ListDatabase): Promise<number> {
  const transaction = db.transaction(['lists', 'shards', 'versions'], 'readwrite');
  const inForce = new Set((await transaction.objectStore('lists').getAll()).map(({ shard }) => shard));
  let swept = 0;
  for (const name of ['shards', 'versions'] as const) {
    for (const key of await transaction.objectStore(name).getAllKeys()) {
      if (inForce.has(key)) continue;
      await transaction.objectStore(name).delete(key);
      if (name === 'shards') swept++;
    }
  }
  await transaction.done;
  return swept;
}

/** How many entries a new version of a list has more, fewer and other than the one before. */
export function differenceOf(
  old: Record<string, string>,
  next: Record<string, string>,
): { added: number; removed: number; changed: number } {
  const entries = Object.keys(next);
  return {
    added: entries.filter((entry) => !Object.hasOwn(old, entry)).length,
    removed: Object.keys(old).filter((entry) => !Object.hasOwn(next, entry)).length,
    changed: entries.filter((entry) => Object.hasOwn(old, entry) && old[entry] !== next[entry]).length,
  };
}
