import type { DBSchema, IDBPDatabase } from 'idb';
import { sharedDatabase } from '../storage/shared-database';
import type { Exception } from '../trade/history';
import type { FindingLevel } from '../trade/level';
import type { Decision, Outcome, StoredPayload, TrailEntry } from './entry';

/** Where a record stands: what its entries add up to, kept beside them so that lists need not replay the chain. */
export interface RecordRow {
  /** `recordKey`. */
  id: string;
  /** Sequence number of the entry that opened it. */
  seq: number;
  at: string;
  host: string;
  level: FindingLevel;
  /** Rules that spoke. */
  rules: string[];
  /** `Shipment.id`. */
  shipment: string;
  /** null while it is open. */
  outcome: Outcome | null;
  closedAt: string | null;
  decision: (Decision & { at: string }) | null;
  /** How often it was opened again. */
  turn: number;
  /** Present while it is open, so that the index holds open records only. */
  open?: 1;
}

export interface TrailSchema extends DBSchema {
  entries: { key: number; value: TrailEntry; indexes: { key: string; record: string } };
  payloads: { key: number; value: StoredPayload; indexes: { keys: string } };
  records: { key: string; value: RecordRow; indexes: { seq: number; open: number } };
  exceptions: { key: string; value: Exception };
}
export type TrailDatabase = IDBPDatabase<TrailSchema>;

const { open, close } = sharedDatabase<TrailSchema>('tidewaiter-trail', 1, (db) => {
  const entries = db.createObjectStore('entries', { keyPath: 'seq' });
  entries.createIndex('key', 'key', { unique: true });
  entries.createIndex('record', 'record');
  db.createObjectStore('payloads', { keyPath: 'seq' }).createIndex('keys', 'keys', { multiEntry: true });
  const records = db.createObjectStore('records', { keyPath: 'id' });
  records.createIndex('seq', 'seq');
  records.createIndex('open', 'open');
  db.createObjectStore('exceptions', { keyPath: 'id' });
});

/** The trail's database, opened once. A failure is not remembered: the next call tries again. */
export const trailDatabase = open;

/** Closes the database, so that another version (or a test) can open it. */
export const forgetDatabase = close;
