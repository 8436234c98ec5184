import { recordKey } from '../records/record-key';
import type { Case, OpenShipment } from './case';
import type { Effect } from './events';
import type { RecordEffect, RecordOutcome } from './record-effect';

/**
 * Shows what has been judged, once the user has paused; before that the case only remembers it.
 * A record is opened for each new set of findings, and the one before it closed as changed. A private window leaves none.
 */
export function settle(open: Case): [Case, Effect[]] {
  if (open.judged !== open.stamp || open.settled !== open.stamp) return [open, []];
  const records: RecordEffect[] = [];
  const shipments = open.shipments.map((one) => recorded(open, one, records));
  const [next, effects] = recording({ ...open, shipments }, records);
  return [next, [{ kind: 'show' }, { kind: 'tell' }, ...effects]];
}

function recorded(open: Case, one: OpenShipment, effects: RecordEffect[]): OpenShipment {
  const { shipment, verdict } = one;
  if (open.isPrivate || !verdict) return one;
  const key = verdict.findings.length ? recordKey(shipment.id, verdict.findings) : null;
  if (key === one.record) return one;
  if (one.record) effects.push({ kind: 'close-record', key: one.record, outcome: 'changed' });
  if (key) effects.push({ kind: 'open-record', key, host: open.host, shipment, verdict });
  return { ...one, record: key };
}

/** The case with what is to be recorded noted in it, so that it is not lost with the worker. */
export function recording(open: Case, records: readonly RecordEffect[]): [Case, RecordEffect[]] {
  return [{ ...open, unrecorded: [...open.unrecorded, ...records] }, [...records]];
}

/** Closes whatever records are open for `shipments`. */
export function closed(shipments: readonly OpenShipment[], outcome: RecordOutcome): RecordEffect[] {
  return shipments.flatMap(({ record }) => (record ? [{ kind: 'close-record' as const, key: record, outcome }] : []));
}
