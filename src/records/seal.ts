import canonicalize from 'canonicalize';
import type { EntryKind, Payloads, TrailEntry } from './entry';
import { sha256 } from './sha256';

/** Digest of a payload; the salt keeps it from being guessed once the payload is erased. */
export function payloadDigest(salt: string, payload: unknown): string {
  return sha256(salt + canonical(payload));
}

/** Hash of an entry: over everything but the hash itself. */
export function entryHash(entry: Omit<TrailEntry, 'hash'>): string {
  const { v, seq, key, kind, at, record, prev, digest } = entry;
  return sha256(canonical({ v, seq, key, kind, at, record, prev, digest }));
}

/** What is to be appended; place and hashes follow from the chain. */
export interface Draft<K extends EntryKind = EntryKind> {
  key: string;
  kind: K;
  at: string;
  record: string;
  payload: Payloads[K];
  keys?: string[];
}

/** The entry that follows `last` in the chain. */
export function seal(draft: Draft, salt: string, last: Pick<TrailEntry, 'seq' | 'hash'>): TrailEntry {
  const { key, kind, at, record, payload } = draft;
  const entry = {
    v: 1 as const,
    seq: last.seq + 1,
    key,
    kind,
    at,
    record,
    prev: last.hash,
    digest: payloadDigest(salt, payload),
  };
  return { ...entry, hash: entryHash(entry) };
}

/** A fresh salt: 32 random bytes, hex. */
export function newSalt(): string {
  return [...crypto.getRandomValues(new Uint8Array(32))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined)
    throw new Error('Trail: a payload that JSON cannot hold was to be recorded; nothing was written.');
  return text;
}
