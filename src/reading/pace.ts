/** Does something in the next idle moment, however often it is asked for; backs off when it costs too much. */
export interface Pace {
  soon(): void;
  stop(): void;
}

/** Longest wait for an idle moment, in ms; a page that never rests is read nevertheless. */
const PATIENCE = 150;
/** Share of the main thread that may be used: after work of 1 ms at least 20 ms pass. */
const SHARE = 0.05;
const LONGEST_REST = 2000;

/** Paces `work`. What it costs is measured each time, and the rest after it is long enough to stay below 5 % of the main thread. */
export function pace(work: () => void): Pace {
  let handle: number | ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let restUntil = 0;
  let stopped = false;

  const run = (): void => {
    handle = undefined;
    if (stopped) return;
    const start = performance.now();
    work();
    const end = performance.now();
    restUntil = end + Math.min(LONGEST_REST, (end - start) / SHARE);
  };
  const ask = (): void => {
    waiting = undefined;
    if (handle !== undefined || stopped) return;
    handle =
      'requestIdleCallback' in globalThis ? requestIdleCallback(run, { timeout: PATIENCE }) : setTimeout(run, 10);
  };
  return {
    soon() {
      if (stopped || handle !== undefined || waiting !== undefined) return;
      const rest = restUntil - performance.now();
      if (rest > 0) waiting = setTimeout(ask, rest);
      else ask();
    },
    stop() {
      stopped = true;
      clearTimeout(waiting);
      if (handle === undefined) return;
      if ('cancelIdleCallback' in globalThis) cancelIdleCallback(handle as number);
      else clearTimeout(handle);
    },
  };
}
