import type { Obstruction } from '../messages/said';
import type { ReadingDelta } from '../trade/field';
import type { Shipment } from '../trade/shipment';
import type { Verdict } from '../trade/verdict';
import type { Case } from './case';
import type { RecordEffect } from './record-effect';

/** What can happen to a case. */
export type Event =
  | { kind: 'reading'; tab: number; frame: number; host: string; isPrivate: boolean; delta: ReadingDelta }
  /** Nothing was typed for a while after the reading of this stamp. */
  | { kind: 'paused'; stamp: number }
  /** One verdict for each shipment, in their order. */
  | { kind: 'verdict'; stamp: number; verdicts: Verdict[]; screening: boolean }
  /** Judging or recording went wrong, or a frame could not be read; said in words. */
  | { kind: 'trouble'; why: string; of?: Pick<Case, 'tab' | 'host' | 'isPrivate'> }
  /** Lists, settings or exceptions have changed: judge again what is open. */
  | { kind: 'judge-again' }
  | { kind: 'not-now'; finding: string }
  | { kind: 'obstructed'; frame: number; document: string; how: Obstruction | null }
  | { kind: 'outcome'; frame: number; document: string; outcome: 'submitted' | 'left' }
  /** The frame did not answer: it is gone. */
  | { kind: 'frame-gone'; frame: number; document: string }
  /** An opening or closing of a record is on disk. */
  | { kind: 'recorded'; effect: Pick<RecordEffect, 'kind' | 'key'> }
  /** The worker has started again and found this case. */
  | { kind: 'woken' }
  /** The tab was closed, or access to it withdrawn. */
  | { kind: 'closed' };

/** What must be done about it. Each may be carried out twice without harm. */
export type Effect =
  | { kind: 'judge'; stamp: number; shipments: Shipment[] }
  /** Come back with `paused` after so many milliseconds. */
  | { kind: 'wait'; stamp: number; ms: number }
  /** Bring every frame in line with the case. */
  | { kind: 'show' }
  /** Badge and whoever shows the tab. */
  | { kind: 'tell' }
  /** Ask a frame to read its page anew. */
  | { kind: 'read-again'; frame: number }
  | RecordEffect;
