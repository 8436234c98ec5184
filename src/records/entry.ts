import type { Exception } from '../trade/history';
import type { Profile } from '../trade/profile';
import type { Shipment } from '../trade/shipment';
import type { Verdict } from '../trade/verdict';

/** How a record ended. `unknown`: the browser or the extension went away first. */
export type Outcome = 'changed' | 'submitted' | 'left' | 'decided' | 'unknown';
export type Disposition = 'hold' | 'escalate' | 'false-match' | 'released';

/** What a person decided on a record, why, and who it was. */
export interface Decision {
  disposition: Disposition;
  reason: string;
  author: string;
}

/** What was shown, with all that is needed to judge it again: `docs/record-format.md`. */
export interface OpenedPayload {
  shipment: Shipment;
  verdict: Verdict;
  host: string;
  profile: Profile;
  /** ISO date on which it was judged. */
  asOf: string;
  /** Version of the extension. */
  judgedBy: string;
}

/** What an entry says, by kind. */
export interface Payloads {
  opened: OpenedPayload;
  reopened: Record<string, never>;
  closed: { outcome: Exclude<Outcome, 'decided'> };
  decided: Decision;
  silenced: { exception: Exception };
  unsilenced: { exception: string };
  /** The payload of entry `seq` was erased on request. */
  erased: { seq: number; reason: string };
}
export type EntryKind = keyof Payloads;

/** One link of the chain. It holds no content: that is in the payload, which can be erased without breaking the chain. */
export interface TrailEntry {
  /** Version of this format. */
  v: 1;
  /** 1 for the first entry, then without a gap. */
  seq: number;
  /** What makes appending idempotent: no two entries share a key. */
  key: string;
  kind: EntryKind;
  /** ISO 8601, UTC, milliseconds. */
  at: string;
  /** Key of the record that it belongs to; '' for entries about none. */
  record: string;
  /** `hash` of the entry before; 64 zeros for the first. */
  prev: string;
  /** SHA-256 of the salt followed by the payload as canonical JSON. */
  digest: string;
  /** SHA-256 of this entry, `hash` left out, as canonical JSON. */
  hash: string;
}

/** The content of an entry, kept apart from the chain. */
export interface StoredPayload {
  seq: number;
  /** 32 random bytes in hex: nobody can guess an erased payload from its digest. */
  salt: string;
  payload: Payloads[EntryKind];
  /** `Facts.keys` of an opened record, for looking up earlier shipments. */
  keys: string[];
}

export const FIRST_PREV = '0'.repeat(64);
