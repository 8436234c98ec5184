import type { Field, ReadingDelta } from '../trade/field';
import { assemble } from './assemble';
import { type Case, openCase } from './case';
import type { Effect, Event } from './events';
import { applied, type FrameReading, succession } from './frame-reading';
import { remember } from './memory';
import { closed, recording, settle } from './settle';

/**
 * How long the user pauses before what was typed counts as meant: "Korea" on its way to "Korea, Republic of" does not flash.
 * The reader settles by itself; this is for a page that is there already when it is read first.
 */
const PAUSE_MS = 300;

/** A frame was read, or read further. */
export function read(before: Case | null, event: Extract<Event, { kind: 'reading' }>): [Case | null, Effect[]] {
  const { delta, frame } = event;
  const known = before?.frames.find((reading) => reading.frame === frame);
  const how = succession(known, delta);
  if (how === 'late') return [before, []];
  if (how === 'gap') return [before, [{ kind: 'read-again', frame }]];

  const isNewPage = frame === 0 && known !== undefined && how === 'begins';
  if (!before?.frames.length || isNewPage) return begin(before, event);
  const reading = applied(known, delta, frame, event.host);
  if (known && how === 'follows' && saysNothing(known, reading, delta)) return settledOnly(before, reading, delta);
  const memory = remember(before.memory, vanished(known, reading), fieldsOf(framesWith(before, reading)));
  return onward({ ...before, memory }, event, reading);
}

/**
 * Another document in the page's own frame is another page: what was open is left. Inner frames may have sent their
 * readings before it; nothing tells them from the old page's, so they are asked again.
 */
function begin(before: Case | null, event: Extract<Event, { kind: 'reading' }>): [Case, Effect[]] {
  const { tab, frame, host, isPrivate, delta } = event;
  const fresh = openCase(tab, delta.document, host, isPrivate);
  const [base, left] = before
    ? recording({ ...fresh, stamp: before.stamp, unrecorded: before.unrecorded }, closed(before.shipments, 'left'))
    : [fresh, []];
  const [open, effects] = onward(base, event, applied(undefined, delta, frame, host));
  const inner = before?.frames.filter((reading) => reading.frame !== 0) ?? [];
  return [open, [...left, ...effects, ...inner.map((one): Effect => ({ kind: 'read-again', frame: one.frame }))]];
}

function onward(
  base: Case,
  { delta, frame, host }: Extract<Event, { kind: 'reading' }>,
  reading: FrameReading,
): [Case, Effect[]] {
  const stamp = base.stamp + 1;
  const [open, effects] = judgeAnew({
    ...base,
    frames: framesWith(base, reading),
    host: frame === 0 ? host : base.host,
    settled: delta.settled ? stamp : base.settled,
  });
  return [open, delta.settled ? effects : [...effects, { kind: 'wait', stamp, ms: PAUSE_MS }]];
}

/** A reading that only tells that the user has paused: what is judged already can be shown at once. */
function settledOnly(before: Case, reading: FrameReading, { settled }: ReadingDelta): [Case, Effect[]] {
  const open = { ...before, frames: framesWith(before, reading) };
  return settled && open.settled !== open.stamp ? settle({ ...open, settled: open.stamp }) : [open, []];
}

const saysNothing = (known: FrameReading, reading: FrameReading, { whole, fields, gone }: ReadingDelta) =>
  !whole && !fields.length && !gone.length && JSON.stringify(known.unreadable) === JSON.stringify(reading.unreadable);

/** Assembles anew and asks for a verdict. Shipments that are still there keep what the user did about them. */
export function judgeAnew(before: Case): [Case, Effect[]] {
  const stamp = before.stamp + 1;
  const shipments = before.frames.length ? assemble(before.page, before.frames, before.memory) : [];
  const known = new Map(before.shipments.map((one) => [one.shipment.id, one]));
  const next = shipments.map((shipment) => ({
    ...(known.get(shipment.id) ?? { verdict: null, record: null, notNow: [] }),
    shipment,
  }));
  const gone = before.shipments.filter((one) => !shipments.some(({ id }) => id === one.shipment.id));
  const [open, records] = recording({ ...before, stamp, shipments: next, trouble: null }, closed(gone, 'changed'));
  return [open, [...records, { kind: 'judge', stamp, shipments }]];
}

const framesWith = (open: Case, reading: FrameReading) =>
  [...open.frames.filter(({ frame }) => frame !== reading.frame), reading].sort((a, b) => a.frame - b.frame);

const fieldsOf = (frames: readonly FrameReading[]) => frames.flatMap(({ fields }) => fields);

/** Fields of a frame's one shipment that are no longer there. A list of several is read as it stands. */
function vanished(before: FrameReading | undefined, after: FrameReading): Field[] {
  if (!before || before.fields.some(({ group }) => group.shipment !== before.fields[0]!.group.shipment)) return [];
  const there = new Set(before.document === after.document ? after.fields.map(({ id }) => id) : []);
  return before.fields.filter(({ id }) => !there.has(id));
}
