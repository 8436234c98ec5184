import type { Obstruction } from '../messages/said';
import type { Field } from '../trade/field';
import type { Shipment } from '../trade/shipment';
import type { Verdict } from '../trade/verdict';
import type { FrameReading } from './frame-reading';
import type { RecordEffect } from './record-effect';

/** One shipment of a tab while it is open. */
export interface OpenShipment {
  shipment: Shipment;
  /** The last verdict; null until the first. It speaks of the shipment as it was when it was given. */
  verdict: Verdict | null;
  /** Key of the record that was opened when findings were last shown; null when nothing was. */
  record: string | null;
  /** Ids of findings that the user put aside for this shipment. */
  notNow: string[];
}

/** What the worker knows of one tab. Plain data: it is kept in `storage.session` and outlives the worker. */
export interface Case {
  tab: number;
  /** Document id of the first reading; names the page and, with a number, its shipments. */
  page: string;
  host: string;
  isPrivate: boolean;
  /** In the order of their frame ids, the page itself first. */
  frames: FrameReading[];
  /** What was typed on earlier steps of the page; see `remember`. */
  memory: Field[];
  /** Counts what verdicts depend on: readings, settings, lists. A verdict on an older count is stale. */
  stamp: number;
  /** The count that was judged last; 0 for none. */
  judged: number;
  /** The count at which the user last paused; what is judged at it is shown. */
  settled: number;
  shipments: OpenShipment[];
  /** Lists are still opening: names have not all been compared. */
  screening: boolean;
  obstructed: Obstruction | null;
  /** What went wrong in judging or recording, in words; null when nothing did. */
  trouble: string | null;
  /** What is to be recorded and not yet on disk. It is taken up again should the worker die before it is. */
  unrecorded: RecordEffect[];
}

/** A tab's case before its first reading. */
export function openCase(tab: number, page: string, host: string, isPrivate: boolean): Case {
  return {
    tab,
    page,
    host,
    isPrivate,
    frames: [],
    memory: [],
    stamp: 0,
    judged: 0,
    settled: 0,
    shipments: [],
    screening: false,
    obstructed: null,
    trouble: null,
    unrecorded: [],
  };
}
