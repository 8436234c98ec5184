/** Does work in slices in idle moments, however often it is asked for, and rests after it so as to stay within its share of the main thread. */
export interface Pace {
  soon(): void;
  /** A first slice in the next frame, without a rest before it: for what a user has just done. */
  next(): void;
  stop(): void;
}

/** Longest slice, in ms. */
const SLICE = 5;
/** Longest wait for an idle moment, in ms; a page that never rests is read nevertheless. */
const PATIENCE = 120;
/** Share of the main thread that changes may use: after work of 1 ms at least 25 ms pass. Going on with work begun is not held back. */
const SHARE = 0.04;
const LONGEST_REST = 2000;

/** Paces `work`, which is given a clock to ask whether it may go on and says whether there is more to do. What it asks for meanwhile is done after a rest. */
export function pace(work: (inTime: () => boolean) => boolean): Pace {
  let handle: number | ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let restUntil = 0;
  let stopped = false;
  let working = false;
  let asked = false;
  let framed: number | undefined;
  /** What the slices of the work in hand took so far, in ms. */
  let spent = 0;
  const canIdle = typeof requestIdleCallback === 'function';

  const run = (): void => {
    handle = undefined;
    if (stopped) return;
    const start = performance.now();
    working = true;
    asked = false;
    const more = work(() => performance.now() - start < SLICE);
    working = false;
    const end = performance.now();
    spent += end - start;
    if (more) {
      ask();
      return;
    }
    restUntil = end + Math.min(LONGEST_REST, spent / SHARE);
    spent = 0;
    if (asked) soon();
  };
  const ask = (): void => {
    waiting = undefined;
    if (handle !== undefined || stopped) return;
    handle = canIdle ? requestIdleCallback(run, { timeout: PATIENCE }) : setTimeout(run, 10);
  };
  const cancel = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
    if (handle === undefined) return;
    if (canIdle) cancelIdleCallback(handle as number);
    else clearTimeout(handle);
    handle = undefined;
  };
  const soon = (): void => {
    if (working) asked = true;
    if (stopped || working || handle !== undefined || waiting !== undefined) return;
    const rest = restUntil - performance.now();
    if (rest > 0) waiting = setTimeout(ask, rest);
    else ask();
  };
  return {
    soon,
    next() {
      if (stopped || framed !== undefined) return;
      if (typeof requestAnimationFrame !== 'function') return soon();
      framed = requestAnimationFrame(() => {
        framed = undefined;
        cancel();
        run();
      });
    },
    stop() {
      stopped = true;
      cancel();
      if (framed !== undefined) cancelAnimationFrame(framed);
    },
  };
}
