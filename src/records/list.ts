import { type RecordRow, trailDatabase } from './database';
import type { OpenedPayload, TrailEntry } from './entry';

export interface ListedRecord {
  row: RecordRow;
  /** What was shown; null when it was erased on request. */
  shown: OpenedPayload | null;
}

export interface RecordPage {
  records: ListedRecord[];
  /** Give it back as `after` for the next page; null at the end. */
  next: number | null;
}

/**
 * Records, newest first.
 * @param after `next` of the page before; left out for the first page
 * @param limit how many at most
 */
export async function listRecords({ after, limit }: { after?: number | null; limit: number }): Promise<RecordPage> {
  const tx = (await trailDatabase()).transaction(['records', 'payloads']);
  const range = after == null ? null : IDBKeyRange.upperBound(after, true);
  const records: ListedRecord[] = [];
  let cursor = await tx.objectStore('records').index('seq').openCursor(range, 'prev');
  while (cursor && records.length < limit) {
    const stored = await tx.objectStore('payloads').get(cursor.value.seq);
    records.push({ row: cursor.value, shown: (stored?.payload as OpenedPayload | undefined) ?? null });
    cursor = await cursor.continue();
  }
  return { records, next: cursor ? (records.at(-1)?.row.seq ?? null) : null };
}

/** One record with all its entries, in order; null when there is none of that key. */
export async function readRecord(id: string): Promise<(ListedRecord & { entries: TrailEntry[] }) | null> {
  const tx = (await trailDatabase()).transaction(['records', 'payloads', 'entries']);
  const row = await tx.objectStore('records').get(id);
  if (!row) return null;
  const stored = await tx.objectStore('payloads').get(row.seq);
  const entries = await tx.objectStore('entries').index('record').getAll(id);
  return { row, shown: (stored?.payload as OpenedPayload | undefined) ?? null, entries };
}
