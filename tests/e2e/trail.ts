import type { RecordRow } from '../../src/records/database';
import { type ExportedEntry, verifier } from '../../src/records/verify';
import type { Chromium } from './chromium';
import { observer } from './tab';

export interface Trail {
  records: RecordRow[];
  /** Whether every entry follows the one before it, unaltered, by our own verifier. */
  holds: boolean;
  entries: number;
}

/** What is on disk, read behind the back of the worker. */
export async function trail(chromium: Chromium): Promise<Trail> {
  const own = await observer(chromium);
  const { entries, payloads, records } = (await own.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('tidewaiter-trail');
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    const all = (name: string) =>
      new Promise<unknown[]>((resolve) => {
        const asked = db.transaction(name).objectStore(name).getAll();
        asked.onsuccess = () => resolve(asked.result);
      });
    const [entries, payloads, records] = await Promise.all(['entries', 'payloads', 'records'].map(all));
    db.close();
    return { entries, payloads, records };
  })) as { entries: ExportedEntry[]; payloads: (ExportedEntry & { seq: number })[]; records: RecordRow[] };
  const check = verifier();
  for (const entry of entries) {
    const stored = payloads.find(({ seq }) => seq === entry.seq);
    check.take(stored ? { ...entry, salt: stored.salt, payload: stored.payload } : entry);
  }
  return { records, holds: check.report().ok, entries: entries.length };
}
