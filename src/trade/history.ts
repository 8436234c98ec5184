import type { Shipment } from './shipment';

/** A shipment of the same user, seen before. */
export interface PastShipment {
  id: string;
  /** ISO 8601. */
  at: string;
  shipment: Shipment;
  /** What it can be recognised by (`Facts.keys`). */
  keys: string[];
}

/** Earlier shipments, looked up by what they can be recognised by. Answers in the order of `at`. */
export interface History {
  sharing(key: string): readonly PastShipment[];
}

export const NO_HISTORY: History = { sharing: () => [] };

/** A person's decision that a match, or a finding on the same facts, need not be shown again. */
export interface Exception {
  id: string;
  /** `match`: this name as typed against this version of a list entry. `finding`: this rule's version on these facts. */
  kind: 'match' | 'finding';
  /** `<folded name as typed>` for a match, `Finding.id` for a finding. */
  subject: string;
  /** `<list>:<entry>` or the rule's id. */
  against: string;
  /** Version of the entry or the rule; the exception is void when it has changed. */
  version: string;
  reason: string;
  author: string;
  made: string;
  expires: string;
}
