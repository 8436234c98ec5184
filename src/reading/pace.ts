/** Does work in slices in idle moments, however often it is asked for, and rests after it so as to stay within its share of the main thread. */
export interface Pace {
  soon(): void;
  /** In the next frame, for what a user has just done; like `soon` when the work before took long, so that typing is never slowed. */
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
/** Work that took longer than this, in ms, is not begun in a frame. */
export const WITHIN_FRAME = 8;

/** Paces `work`, which is given a clock to ask whether it may go on and says whether there is more to do. */
export function pace(work: (inTime: () => boolean) => boolean): Pace {
  let handle: number | ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let restUntil = 0;
  let stopped = false;
  let framed: number | undefined;
  /** The last two pieces of work, in ms: one alone may have been long because the machine was busy elsewhere. */
  let took: readonly [number, number] = [0, 0];
  const canIdle = typeof requestIdleCallback === 'function';

  const run = (): void => {
    handle = undefined;
    if (stopped) return;
    const start = performance.now();
    const more = work(() => performance.now() - start < SLICE);
    const end = performance.now();
    if (more) {
      ask();
      return;
    }
    took = [took[1], end - start];
    restUntil = end + Math.min(LONGEST_REST, (end - start) / SHARE);
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
  return {
    soon() {
      if (stopped || handle !== undefined || waiting !== undefined) return;
      const rest = restUntil - performance.now();
      if (rest > 0) waiting = setTimeout(ask, rest);
      else ask();
    },
    next() {
      if (stopped || framed !== undefined) return;
      if (Math.min(...took) > WITHIN_FRAME || typeof requestAnimationFrame !== 'function') return this.soon();
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
