import { gravity } from '../trade/level';
import { type Case, openCase } from './case';
import type { Effect, Event } from './events';
import { judgeAnew, read } from './read';
import { closed, recording, settle } from './settle';

type Step = [Case | null, Effect[]];

/**
 * One event happens to one tab's case; null is a tab of which nothing is known. Pure: what must be done about it is
 * returned as effects, in order, for the worker to carry out. An event that comes late or speaks of another document
 * changes nothing.
 */
export function advance(open: Case | null, event: Event): Step {
  if (event.kind === 'reading') return read(open, event);
  if (event.kind === 'trouble') return troubled(open, event);
  if (!open) return [null, []];
  switch (event.kind) {
    case 'paused':
      return event.stamp === open.stamp && open.settled !== open.stamp
        ? settle({ ...open, settled: event.stamp })
        : [open, []];
    case 'verdict':
      return judged(open, event);
    case 'judge-again':
      return judgeAnew({ ...open, settled: open.settled === open.stamp ? open.stamp + 1 : open.settled });
    case 'not-now':
      return putAside(open, event.finding);
    case 'obstructed':
      return isCurrent(open, event) ? [{ ...open, obstructed: event.how }, [{ kind: 'tell' }]] : [open, []];
    case 'outcome':
      return isCurrent(open, event) ? ended(open, event) : [open, []];
    case 'frame-gone':
      return isCurrent(open, event) ? withoutFrame(open, event.frame) : [open, []];
    case 'recorded':
      return [{ ...open, unrecorded: open.unrecorded.filter((effect) => !isSame(effect, event.effect)) }, []];
    case 'woken':
      return [open, open.unrecorded];
    case 'closed':
      return [null, closed(open.shipments, 'left')];
  }
}

function judged(open: Case, event: Extract<Event, { kind: 'verdict' }>): Step {
  if (event.stamp !== open.stamp) return [open, []];
  const shipments = open.shipments.map((one, i) => ({ ...one, verdict: event.verdicts[i] ?? null }));
  return settle({ ...open, shipments, judged: event.stamp, screening: event.screening });
}

/** A page of which nothing could be read yet has a case as soon as there is trouble to tell of it. */
function troubled(before: Case | null, { why, of }: Extract<Event, { kind: 'trouble' }>): Step {
  const open = before ?? (of ? openCase(of.tab, '', of.host, of.isPrivate) : null);
  return open ? [{ ...open, trouble: why }, [{ kind: 'tell' }]] : [null, []];
}

/** *Not now* hides a finding for this shipment. What is prohibited is not put aside by a click in the page. */
function putAside(open: Case, finding: string): Step {
  const holds = (one: Case['shipments'][number]) =>
    !one.notNow.includes(finding) &&
    one.verdict?.findings.some(({ id, level }) => id === finding && gravity(level) < gravity('prohibited'));
  if (!open.shipments.some(holds)) return [open, []];
  const shipments = open.shipments.map((one) => (holds(one) ? { ...one, notNow: [...one.notNow, finding] } : one));
  return [{ ...open, shipments }, [{ kind: 'show' }, { kind: 'tell' }]];
}

function ended(open: Case, event: Extract<Event, { kind: 'outcome' }>): Step {
  if (event.outcome === 'submitted') return recording(open, closed(open.shipments, 'submitted'));
  return withoutFrame(open, event.frame);
}

/** The page itself gone, the case is over; an inner frame gone, the rest is judged without it. */
function withoutFrame(open: Case, frame: number): Step {
  const frames = open.frames.filter((reading) => reading.frame !== frame);
  if (frame === 0 || !frames.length) return [null, [...closed(open.shipments, 'left'), { kind: 'tell' }]];
  return judgeAnew({ ...open, frames, settled: open.stamp + 1 });
}

function isCurrent(open: Case, { frame, document }: { frame: number; document: string }): boolean {
  return open.frames.some((reading) => reading.frame === frame && reading.document === document);
}

const isSame = (a: { kind: string; key: string }, b: { kind: string; key: string }) =>
  a.kind === b.kind && a.key === b.key;
