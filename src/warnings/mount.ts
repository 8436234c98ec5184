import type { Show } from '../messages/wire';
import { openPane, type Pane } from './pane';
import type { Surroundings } from './surroundings';

export interface Warnings {
  /** Shows everything of the message in place of what was shown before. */
  show(message: Show): void;
  /** Scrolls to a field and marks it for a moment. */
  locate(field: string): void;
  /** While somebody points at a field nothing of ours is on the page: it would lie over it, and take the keys. */
  rest(resting: boolean): void;
  /** Leaves nothing behind. */
  stop(): void;
}

/**
 * The warnings of one document. Until there is something to show the page is not touched at all; then one host is put
 * under the document element: at once, or, on a page that has only just been loaded, when the browser is idle, so that a
 * page which is still hydrating keeps its own tree.
 */
export function mountWarnings(document: Document, around: Surroundings): Warnings {
  let pane: Pane | null = null;
  let waiting: { message: Show; cancel(): void } | null = null;
  let last: Show | null = null;
  let resting = false;

  function open(): Pane {
    waiting?.cancel();
    waiting = null;
    pane ??= openPane(document, around);
    return pane;
  }

  function show(message: Show): void {
    last = message;
    if (resting) return;
    waiting?.cancel();
    waiting = null;
    if (pane) {
      pane.show(message);
      return;
    }
    if (message.cards.length === 0 && !message.question) return;
    if (isLongLoaded(document.defaultView!)) open().show(message);
    else waiting = { message, cancel: whenIdle(document.defaultView!, () => open().show(message)) };
  }

  function clear(): void {
    waiting?.cancel();
    waiting = null;
    pane?.close();
    pane = null;
  }

  return {
    show,
    locate(field) {
      if (resting) return;
      const message = waiting?.message;
      const opened = open();
      if (message) opened.show(message);
      opened.locate(field);
    },
    rest(wanted) {
      if (wanted === resting) return;
      resting = wanted;
      if (resting) clear();
      else if (last) show(last);
    },
    stop: clear,
  };
}

/** Frameworks have taken their page over by this time after it was loaded, in ms. */
const HYDRATED = 1_000;

function isLongLoaded({ performance }: Window): boolean {
  const [loading] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return loading !== undefined && loading.loadEventEnd > 0 && performance.now() - loading.loadEventEnd > HYDRATED;
}

/** Runs `task` when the browser is idle, at the latest in a tenth of a second: a warning must not wait for a busy page. */
function whenIdle(window: Window, task: () => void): () => void {
  const id = window.requestIdleCallback(task, { timeout: 100 });
  return () => window.cancelIdleCallback(id);
}
