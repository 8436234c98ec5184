import type { IDBPTransaction } from 'idb';
import { type TrailDatabase, type TrailSchema, trailDatabase } from './database';
import { FIRST_PREV, type TrailEntry } from './entry';
import { type Draft, newSalt, seal } from './seal';
import { wellFormed } from './well-formed';

type Store = 'entries' | 'payloads' | 'records' | 'exceptions';
export type TrailWrite = IDBPTransaction<TrailSchema, Store[], 'readwrite'>;

/** The trail cannot take more: what was shown or decided is not recorded, and the user has to know. */
export class TrailFull extends Error {
  constructor(cause: unknown) {
    super(
      'The record could not be written because the disk is full. Nothing recorded so far is lost. ' +
        'Free some space, then repeat the step.',
      { cause },
    );
    this.name = 'TrailFull';
  }
}

/**
 * Runs `work` in one transaction over the whole trail and resolves once it is on disk: either all of it or nothing.
 * Within `work` only the transaction itself may be awaited.
 */
export async function write<T>(work: (tx: TrailWrite) => Promise<T>): Promise<T> {
  const db: TrailDatabase = await trailDatabase();
  const tx = db.transaction(['entries', 'payloads', 'records', 'exceptions'], 'readwrite', { durability: 'strict' });
  try {
    const result = await work(tx);
    await tx.done;
    return result;
  } catch (error) {
    tx.done.catch(() => undefined);
    try {
      tx.abort();
    } catch {
      // It has aborted itself already: that is the error being told.
    }
    throw isQuota(error) || isQuota(tx.error) ? new TrailFull(error) : error;
  }
}

/** Appends an entry. The same key twice is the same entry: the one that is there is given back and nothing is written. */
export async function append(tx: TrailWrite, draft: Draft): Promise<TrailEntry> {
  const entries = tx.objectStore('entries');
  const known = await entries.index('key').get(draft.key);
  if (known) return known;
  const last = (await entries.openCursor(null, 'prev'))?.value ?? { seq: 0, hash: FIRST_PREV };
  const salt = newSalt();
  const payload = wellFormed(draft.payload);
  const entry = seal({ ...draft, payload }, salt, last);
  await entries.add(entry);
  await tx.objectStore('payloads').add({ seq: entry.seq, salt, payload, keys: draft.keys ?? [] });
  return entry;
}

const isQuota = (error: unknown) => error instanceof DOMException && error.name === 'QuotaExceededError';
