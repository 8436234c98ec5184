import type { Field, ReadingDelta } from '../trade/field';
import { MessageRefused } from './refusal';

/** Sends one reading; rejects when the worker did not answer that it was judged. */
type SendReading = (delta: ReadingDelta) => Promise<unknown>;
/** Sends that the form was submitted; rejects when the worker did not answer that this is on disk. */
type SendSubmit = (at: { document: string; revision: number }) => Promise<unknown>;

export interface ReporterOptions {
  send: SendReading;
  sendSubmit: SendSubmit;
  /** How long the worker may take before a reading counts as lost, in ms. */
  patience?: number;
  /** How long to wait before a lost reading is followed by the whole document, in ms, for the first loss and those after it. */
  retries?: readonly number[];
}

/** Tells the worker what is read of one document, so that nothing is lost when the worker dies. */
export interface Reporter {
  report(delta: ReadingDelta): void;
  /** Tells that the form was submitted with what was reported last, again and again until it is on disk. */
  submitted(): void;
  /** Sends everything known of the document at once, as settled. */
  reportAll(): void;
  /** Random id of the document and number of the last reading sent. */
  last(): { document: string; revision: number };
  stop(): void;
}

const PATIENCE = 10_000;
/** So many readings may wait for their answers at once; what comes meanwhile is sent as one. */
const MOST_OPEN = 2;
/** So many readings wait for the sake of fields that went; a page that takes them away faster is told of as one. */
const MOST_WAITING = 32;
/** After a reading was lost: soon, for a worker that was just stopped, then ever more rarely. */
const RETRIES = [100, 1_000, 5_000, 30_000];

/**
 * The worker answers a reading when it has been judged, shown and recorded. When no answer comes it was stopped in the
 * midst of it: then the whole document is sent again, as it is by now, and the new worker needs nothing of the old one.
 * Readings are numbered here, without a gap, so that the worker notices when one did not arrive. A page that changes faster than
 * the worker judges piles nothing up: readings that wait are merged, but nothing half typed into what had settled, and never what was filled in
 * with its going.
 * A submit goes before the document then: it speaks of what the worker had kept, not of the form that was emptied by it.
 */
export function createReporter({
  send,
  sendSubmit,
  patience = PATIENCE,
  retries = RETRIES,
}: ReporterOptions): Reporter {
  const fields = new Map<string, Field>();
  let latest: ReadingDelta | null = null;
  let revision = 0;
  let submit: { document: string; revision: number } | null = null;
  let failures = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let open = 0;
  let waiting: ReadingDelta[] = [];

  const lost = (error: unknown): void => {
    // What was refused would be refused again; a later reading has carried on where this one was lost.
    if (error instanceof MessageRefused || stopped || retry !== undefined) return;
    retry = setTimeout(reportAll, retries[Math.min(failures++, retries.length - 1)]);
  };

  const transmit = (delta: ReadingDelta): void => {
    const mine = { ...delta, revision: ++revision };
    open++;
    answered(send(mine), patience)
      .then(() => {
        failures = 0;
      }, lost)
      .finally(() => {
        open--;
        const next = waiting.shift();
        if (next) transmit(next);
      });
  };

  const line = (delta: ReadingDelta): void => {
    if (open < MOST_OPEN && !waiting.length) {
      transmit(delta);
      return;
    }
    waiting.push(delta);
    for (let last = waiting.length - 1; last > 0; last--) {
      const [before, after] = [waiting[last - 1]!, waiting[last]!];
      const apart = (before.settled && !after.settled) || (takesAway(after, before) && waiting.length <= MOST_WAITING);
      if (apart) break;
      waiting.splice(last - 1, 2, merged(before, after));
    }
  };

  const transmitSubmit = (mine: { document: string; revision: number }): void => {
    const done = () => {
      if (submit === mine) submit = null;
    };
    answered(sendSubmit(mine), patience).then(done, (error: unknown) => {
      if (error instanceof MessageRefused) done();
      lost(error);
    });
  };

  const reportAll = (): void => {
    clearTimeout(retry);
    retry = undefined;
    if (stopped || !latest) return;
    waiting = [];
    if (submit) transmitSubmit(submit);
    transmit({ ...latest, fields: [...fields.values()], gone: [], whole: true, settled: true });
  };

  const last = () => ({ document: latest?.document ?? '', revision });

  return {
    report(delta) {
      if (stopped) return;
      latest = delta;
      for (const id of delta.gone) fields.delete(id);
      for (const field of delta.fields) fields.set(field.id, field);
      line(revision === 0 ? { ...delta, whole: true } : delta);
    },
    submitted() {
      if (stopped || !latest) return;
      for (const each of waiting) transmit(each);
      waiting = [];
      submit = last();
      transmitSubmit(submit);
    },
    reportAll,
    last,
    stop() {
      stopped = true;
      clearTimeout(retry);
      fields.clear();
      waiting = [];
    },
  };
}

/** Whether a reading ends fields that somebody filled in just before: a step of a wizard that is left. Told as one, their last values were lost. */
function takesAway(after: ReadingDelta, before: ReadingDelta): boolean {
  const gone = new Set(after.gone);
  return before.fields.some(({ id, editable, value }) => editable && value.trim() !== '' && gone.has(id));
}

/** Two readings in a row told as one. */
function merged(before: ReadingDelta, after: ReadingDelta): ReadingDelta {
  const told = new Set([...after.gone, ...after.fields.map(({ id }) => id)]);
  const back = new Set(after.fields.map(({ id }) => id));
  return {
    ...after,
    fields: [...before.fields.filter(({ id }) => !told.has(id)), ...after.fields],
    gone: [...before.gone.filter((id) => !back.has(id)), ...after.gone],
    ...(before.whole && { whole: true }),
  };
}

function answered(answer: Promise<unknown>, patience: number): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), patience);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
