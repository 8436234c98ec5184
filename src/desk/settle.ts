import { recordKey } from '../records/record-key';
import type { Case, OpenShipment } from './case';
import type { Effect, RecordOutcome } from './events';

/**
 * Shows what has been judged, once the user has paused; before that the case only remembers it.
 * A record is opened for each new set of findings, and the one before it closed as changed. A private window leaves none.
 */
export function settle(open: Case): [Case, Effect[]] {
  if (open.judged !== open.stamp || open.settled !== open.stamp) return [open, []];
  const effects: Effect[] = [{ kind: 'show' }, { kind: 'tell' }];
  const shipments = open.shipments.map((one) => recorded(open, one, effects));
  return [{ ...open, shipments }, effects];
}

function recorded(open: Case, one: OpenShipment, effects: Effect[]): OpenShipment {
  const { shipment, verdict } = one;
  if (open.isPrivate || !verdict) return one;
  const key = verdict.findings.length ? recordKey(shipment.id, verdict.findings) : null;
  if (key === one.record) return one;
  if (one.record) effects.push({ kind: 'close-record', key: one.record, outcome: 'changed' });
  if (key) effects.push({ kind: 'open-record', key, shipment, verdict });
  return { ...one, record: key };
}

/** Closes whatever records the case has open. */
export function closed(open: Case, outcome: RecordOutcome): Effect[] {
  return open.shipments.flatMap(({ record }) =>
    record ? [{ kind: 'close-record' as const, key: record, outcome }] : [],
  );
}
