import type { Evidence } from '../facts/facts';
import type { Truth } from '../trade/interval';
import type { Phrase } from '../trade/phrase';
import type { Role } from '../trade/roles';

/** A fact and the field it came from. */
export interface Reason {
  fact: Phrase;
  evidence: Evidence;
}

/** Why an answer can carry `review` at most; each is a sentence of the phrase book, `doubt.<word>`. */
export type Doubt =
  | 'place-unsure'
  | 'phone-only'
  | 'transhipment'
  | 'passing'
  | 'words-only'
  | 'code-disagrees'
  | 'part-of-code'
  | 'statements-disagree'
  | 'engine-of-model'
  | 'close-to-line'
  | 'pieces-unknown'
  | 'on-the-line'
  | 'from-memory'
  | 'line-unknown';

/** A condition that no form has a field for. */
export type Unasked = 'seats' | 'groundClearanceMm' | 'grossMassT';

/** What one condition of a rule comes to on one shipment or item. */
export interface Answer {
  truth: Truth;
  reasons: Reason[];
  doubts: Doubt[];
  /** Roles that would decide it, when open. */
  needs: Role[];
  unasked?: Unasked;
}

export const NO: Answer = { truth: 'no', reasons: [], doubts: [], needs: [] };

export function yes(reasons: Reason[], ...doubts: Doubt[]): Answer {
  return { truth: 'yes', reasons, doubts, needs: [] };
}

export function open(needs: Role[], reasons: Reason[] = [], unasked?: Unasked): Answer {
  return { truth: 'open', reasons, doubts: [], needs, ...(unasked ? { unasked } : {}) };
}
