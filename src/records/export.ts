import { trailDatabase } from './database';
import { FIRST_PREV } from './entry';
import type { ExportedEntry, TrailReport } from './verify';
import { verifier } from './verify';

/** First line of an export: what follows, and where the chain ends. */
export interface ExportHeader {
  tidewaiter: 'trail';
  format: 1;
  /** Sequence number of the first entry, and the hash of the one before it. */
  first: number;
  prev: string;
  entries: number;
  /** Hash of the last entry: note it elsewhere, and nobody can shorten the trail unseen. */
  head: string;
  exported: string;
}

const BATCH = 500;

/** Every entry with its payload, in order, in batches, so that a long trail need not fit into memory. */
export async function* trailEntries(): AsyncGenerator<ExportedEntry> {
  const db = await trailDatabase();
  for (let from = 0; ; ) {
    const tx = db.transaction(['entries', 'payloads']);
    const entries = await tx.objectStore('entries').getAll(IDBKeyRange.lowerBound(from, true), BATCH);
    const last = entries.at(-1)?.seq;
    if (last === undefined) return;
    const stored = await tx.objectStore('payloads').getAll(IDBKeyRange.bound(from, last, true));
    const payloads = new Map(stored.map((one) => [one.seq, one]));
    for (const entry of entries) {
      const found = payloads.get(entry.seq);
      yield found ? { ...entry, salt: found.salt, payload: found.payload } : entry;
    }
    from = last;
  }
}

/** The trail as JSON Lines, header first. Each line ends with a line feed. */
export async function* exportTrail(exported: string): AsyncGenerator<string> {
  const db = await trailDatabase();
  const tx = db.transaction('entries');
  const [entries, last] = [await tx.store.count(), (await tx.store.openCursor(null, 'prev'))?.value];
  const header: ExportHeader = {
    tidewaiter: 'trail',
    format: 1,
    first: 1,
    prev: FIRST_PREV,
    entries,
    head: last?.hash ?? FIRST_PREV,
    exported,
  };
  yield `${JSON.stringify(header)}\n`;
  for await (const entry of trailEntries()) {
    if (entry.seq > (last?.seq ?? 0)) return;
    yield `${JSON.stringify(entry)}\n`;
  }
}

/** Checks the trail on this machine. */
export async function verifyTrail(): Promise<TrailReport> {
  const check = verifier();
  for await (const entry of trailEntries()) check.take(entry);
  return check.report();
}
