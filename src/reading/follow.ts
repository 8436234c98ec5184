import type { ReadingDelta } from '../trade/field';
import { pace } from './pace';
import type { Reader } from './reader';

export interface Followed {
  /** Reads the whole page again and gives a settled delta, at once: before a submit, or when asked for. */
  readNow(): ReadingDelta;
  /** Ends it: no listener, observer or timer is left behind. Calling it twice is harmless. */
  stop(): void;
}

export interface FollowOptions {
  /** Receives every delta that says something; the first one carries the whole page. Deltas are in order. */
  onDelta(delta: ReadingDelta): void;
  /** The form was submitted; the delta before it holds the values that went. */
  onSubmit?(): void;
}

/** Attributes whose change can alter what a field says or whether it is there. Never all: that freezes pages. */
const ATTRIBUTES = [
  'value',
  'disabled',
  'readonly',
  'hidden',
  'inert',
  'aria-label',
  'placeholder',
  'for',
  'aria-hidden',
  'open',
];
/** A pause of this length settles a case, in ms. */
const PAUSE = 300;
/** How often values that scripts set without an event are looked for, in ms. */
const GLANCE = 400;

/**
 * Follows a live page: reads it once in the first idle moment, then what changes.
 *
 *   const reader = createReader(document, { lexicon: new Lexicon(BUNDLED), openRoot });
 *   const followed = follow(document, reader, { onDelta: (delta) => send({ kind: 'reading', delta, host: location.hostname }) });
 *   …
 *   followed.stop();   // access withdrawn, extension updated under the page, ctx invalidated
 *
 * A delta is `settled` on blur, when an option is chosen, on Enter, before a submit, or after a pause of 300 ms. While the tab is hidden
 * nothing is read; what changed meanwhile is read when it is shown again.
 */
export function follow(page: Document, reader: Reader, options: FollowOptions): Followed {
  let stopped = false;
  const dirty = new Set<Node>();
  let settledWanted = false;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const emit = (delta: ReadingDelta): void => {
    if (!stopped && (delta.settled || delta.fields.length || delta.gone.length || delta.revision === 1))
      options.onDelta(delta);
  };

  const flush = (): void => {
    if (stopped || (page.hidden && !settledWanted)) return;
    const nodes = [...dirty];
    dirty.clear();
    const settled = settledWanted;
    settledWanted = false;
    emit({ ...reader.touched(nodes), settled });
  };
  const work = pace(flush);

  const settle = (): void => {
    settledWanted = true;
    clearTimeout(pause);
    work.soon();
  };
  const touch = (node: Node): void => {
    dirty.add(node);
    work.soon();
    clearTimeout(pause);
    pause = setTimeout(settle, PAUSE);
  };

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'attributes') dirty.add(record.target);
      else for (const node of record.addedNodes) dirty.add(node.nodeType === 1 ? node : record.target);
      if (record.removedNodes.length) dirty.add(record.target);
    }
    if (dirty.size) touch(records[0]!.target);
  });

  const target = (event: Event): Node | null => (event.composedPath()[0] as Node | undefined) ?? null;
  const onInput = (event: Event): void => {
    const node = target(event);
    if (node) touch(node);
  };
  const onChange = (event: Event): void => {
    const node = target(event);
    if (!node) return;
    dirty.add(node);
    settle();
  };
  const onBlur = (): void => {
    if (dirty.size || pause) settle();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') settle();
  };
  const readNow = (): ReadingDelta => ({ ...reader.read(), settled: true });
  const onSubmit = (): void => {
    emit(readNow());
    options.onSubmit?.();
  };
  const glance = setInterval(() => {
    if (page.hidden) return;
    for (const el of reader.changed()) touch(el);
  }, GLANCE);

  const heard: [string, EventListener][] = [
    ['input', onInput],
    ['change', onChange],
    ['focusout', onBlur],
    ['keydown', onKey as EventListener],
    ['submit', onSubmit],
    ['visibilitychange', () => work.soon()],
  ];
  for (const [type, listener] of heard) page.addEventListener(type, listener, { capture: true, passive: true });
  observer.observe(page, { childList: true, subtree: true, attributes: true, attributeFilter: ATTRIBUTES });
  const first = pace(() => emit(reader.read()));
  first.soon();

  return {
    readNow,
    stop() {
      stopped = true;
      observer.disconnect();
      for (const [type, listener] of heard) page.removeEventListener(type, listener, { capture: true });
      clearInterval(glance);
      clearTimeout(pause);
      work.stop();
      first.stop();
      dirty.clear();
    },
  };
}
