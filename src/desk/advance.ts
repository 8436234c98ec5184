import type { Field } from '../trade/field';
import { gravity } from '../trade/level';
import { assemble } from './assemble';
import { type Case, openCase } from './case';
import type { Effect, Event } from './events';
import { applied, type FrameReading, succession } from './frame-reading';
import { remember } from './memory';
import { closed, settle } from './settle';

/** How long the user pauses before what was typed counts as meant: "Korea" on its way to "Korea, Republic of" does not flash. */
export const PAUSE_MS = 300;

type Step = [Case | null, Effect[]];

/**
 * One event happens to one tab's case; null is a tab of which nothing is known. Pure: what must be done about it is
 * returned as effects, in order, for the worker to carry out. An event that comes late or speaks of another document
 * changes nothing.
 */
export function advance(open: Case | null, event: Event): Step {
  if (event.kind === 'reading') return read(open, event);
  if (!open) return [null, []];
  switch (event.kind) {
    case 'paused':
      return event.stamp === open.stamp ? settle({ ...open, settled: event.stamp }) : [open, []];
    case 'verdict':
      return judged(open, event);
    case 'failed':
      return event.stamp === open.stamp ? [{ ...open, failure: event.why }, [{ kind: 'tell' }]] : [open, []];
    case 'judge-again':
      return again({ ...open, settled: open.settled === open.stamp ? open.stamp + 1 : open.settled });
    case 'not-now':
      return putAside(open, event.finding);
    case 'obstructed':
      return isCurrent(open, event) ? [{ ...open, obstructed: event.how }, [{ kind: 'tell' }]] : [open, []];
    case 'outcome':
      return isCurrent(open, event) ? ended(open, event) : [open, []];
    case 'frame-gone':
      return isCurrent(open, event) ? withoutFrame(open, event.frame) : [open, []];
    case 'closed':
      return [null, closed(open, 'left')];
  }
}

function read(before: Case | null, event: Extract<Event, { kind: 'reading' }>): Step {
  const { delta, frame } = event;
  const known = before?.frames.find((reading) => reading.frame === frame);
  const how = succession(known, delta);
  if (how === 'late') return [before, []];
  if (how === 'gap') return [before, [{ kind: 'read-again', frame }]];

  // Another document in the page's own frame is another page. Its inner frames may have sent their readings first: they
  // are asked again, since nothing tells them from the old page's.
  const isNewPage = frame === 0 && known !== undefined && how === 'begins';
  const base = before && !isNewPage ? before : openCase(event.tab, delta.document, event.host, event.isPrivate);
  const others = base.frames.filter((reading) => reading.frame !== frame);
  const reading = applied(known, delta, frame, event.host);
  const frames = [...others, reading].sort((a, b) => a.frame - b.frame);
  const stamp = (before?.stamp ?? 0) + 1;
  const host = frame === 0 ? event.host : base.host;
  const [open, effects] = again({
    ...base,
    frames,
    memory: isNewPage ? [] : remember(base.memory, vanished(known, reading), allFields(frames)),
    host,
    stamp: stamp - 1,
    settled: delta.settled ? stamp : base.settled,
  });
  if (!delta.settled) effects.push({ kind: 'wait', stamp, ms: PAUSE_MS });
  if (!before || !isNewPage) return [open, effects];
  const asked = before.frames.filter((reading) => reading.frame !== 0);
  return [
    open,
    [...closed(before, 'left'), ...effects, ...asked.map(({ frame }): Effect => ({ kind: 'read-again', frame }))],
  ];
}

const allFields = (frames: readonly FrameReading[]) => frames.flatMap(({ fields }) => fields);

/** Fields of a frame's one shipment that are no longer there. A list of several is read as it stands. */
function vanished(before: FrameReading | undefined, after: FrameReading): Field[] {
  if (!before || before.fields.some(({ group }) => group.shipment !== before.fields[0]!.group.shipment)) return [];
  const there = new Set(before.document === after.document ? after.fields.map(({ id }) => id) : []);
  return before.fields.filter(({ id }) => !there.has(id));
}

/** Assembles anew and asks for a verdict. Shipments that are still there keep what the user did about them. */
function again(open: Case): [Case, Effect[]] {
  const shipments = assemble(open.page, open.frames, open.memory);
  const stamp = open.stamp + 1;
  const known = new Map(open.shipments.map((one) => [one.shipment.id, one]));
  const gone = open.shipments.filter(
    ({ shipment, record }) => record && !shipments.some(({ id }) => id === shipment.id),
  );
  const next = shipments.map((shipment) => {
    const { verdict = null, record = null, notNow = [] } = known.get(shipment.id) ?? {};
    return { shipment, verdict, record, notNow };
  });
  return [
    { ...open, stamp, shipments: next, failure: null },
    [
      ...gone.map(({ record }): Effect => ({ kind: 'close-record', key: record!, outcome: 'changed' })),
      { kind: 'judge', stamp, shipments },
    ],
  ];
}

function judged(open: Case, event: Extract<Event, { kind: 'verdict' }>): Step {
  if (event.stamp !== open.stamp) return [open, []];
  const shipments = open.shipments.map((one, i) => ({ ...one, verdict: event.verdicts[i] ?? one.verdict }));
  return settle({ ...open, shipments, judged: event.stamp, screening: event.screening });
}

/** *Not now* hides a finding for this shipment. What is prohibited is not put aside by a click in the page. */
function putAside(open: Case, finding: string): Step {
  const holds = (one: Case['shipments'][number]) =>
    one.verdict?.findings.some(({ id, level }) => id === finding && gravity(level) < gravity('prohibited')) &&
    !one.notNow.includes(finding);
  if (!open.shipments.some(holds)) return [open, []];
  const shipments = open.shipments.map((one) => (holds(one) ? { ...one, notNow: [...one.notNow, finding] } : one));
  return [{ ...open, shipments }, [{ kind: 'show' }, { kind: 'tell' }]];
}

function ended(open: Case, event: Extract<Event, { kind: 'outcome' }>): Step {
  if (event.outcome === 'submitted') return [open, closed(open, 'submitted')];
  if (event.frame !== 0) return withoutFrame(open, event.frame);
  return [null, [...closed(open, 'left'), { kind: 'tell' }]];
}

function withoutFrame(open: Case, frame: number): Step {
  const frames = open.frames.filter((reading) => reading.frame !== frame);
  return frames.length
    ? again({ ...open, frames, settled: open.stamp + 1 })
    : [null, [...closed(open, 'left'), { kind: 'tell' }]];
}

function isCurrent(open: Case, { frame, document }: { frame: number; document: string }): boolean {
  return open.frames.some((reading) => reading.frame === frame && reading.document === document);
}
