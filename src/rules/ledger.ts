/**
 * One row of the fact base that rules rest on: how sure we are of it. The ledger is what a reader of the law found, row by row;
 * the compiler never lets a rule say more than its rows can carry.
 */
export interface LedgerRow {
  /** `EU-RU-A23-1900`; unique over all ledger files. */
  id: string;
  /** What the row is about, in a few words. */
  what: string;
  /** verified: the text was found in a source. memory: general knowledge, not found. proposal: our own, no outside source. */
  mark: 'verified' | 'memory' | 'proposal';
  /** stated: the instrument draws a line (value, engine). none: it draws none. unknown: there may be one that was not read. */
  line: 'stated' | 'none' | 'unknown';
  /** The instrument covers part of the code only ("ex"). */
  partial?: true;
  /** Sources disagree on which side the line's own value lies. */
  disagree?: true;
  note?: string;
  /** Day on which the source was read. */
  asOf: string;
  source: string;
  /** Why no rule carries this row; without it, a rule must. */
  notCarried?: string;
}
