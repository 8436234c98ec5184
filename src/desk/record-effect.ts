import type { Shipment } from '../trade/shipment';
import type { Verdict } from '../trade/verdict';

/** How a page ends what was shown on it; decisions and losses are written elsewhere. */
export type RecordOutcome = 'changed' | 'submitted' | 'left';

/** A record is opened, or closed. */
export type RecordEffect =
  | { kind: 'open-record'; key: string; host: string; shipment: Shipment; verdict: Verdict }
  | { kind: 'close-record'; key: string; outcome: RecordOutcome };
