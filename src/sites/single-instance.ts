/** A content script at work in one document. */
export interface Instance {
  /** False once its extension was updated, reloaded or removed: it can no longer reach the worker. */
  alive(): boolean;
  stop(): void;
}

/** In the content script's own world: the page cannot see it. */
const KEY = Symbol.for('tidewaiter');
const holder = globalThis as { [KEY]?: Instance };

/**
 * Starts a content script unless one is at work here already: it may be injected again by the toolbar button, by a
 * registration and by the worker's start. One that an update has cut off is stopped and replaced.
 */
export function startOnce(start: () => Instance): void {
  if (holder[KEY]?.alive()) return;
  holder[KEY]?.stop();
  const instance = start();
  holder[KEY] = instance;
}

/** Gives the document free, for another instance. */
export function release(): void {
  delete holder[KEY];
}
