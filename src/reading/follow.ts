import type { ReadingDelta } from '../trade/field';
import { pace, WITHIN_FRAME } from './pace';
import type { Reader } from './reader';
import { carriesShipment, type Sent, sentBy } from './sent';

export interface Followed {
  /** Reads the whole page again and gives a settled delta, at once: before a submit, or when asked for. */
  readNow(): ReadingDelta;
  /** Ends it: no listener, observer or timer is left behind. Calling it twice is harmless. */
  stop(): void;
}

export interface FollowOptions {
  /** Receives every delta that says something; the first one carries the whole page. Deltas are in order. */
  onDelta(delta: ReadingDelta): void;
  /** A form that holds fields of the shipment was submitted; the delta before it holds the values that went. */
  onSubmit?(sent: Sent): void;
}

/** Attributes whose change can alter what a field says or whether it is there. Never all: that freezes pages. */
const ATTRIBUTES = ['value', 'disabled', 'hidden', 'inert', 'aria-label', 'placeholder', 'for', 'aria-hidden', 'open'];
/** Ways in which kits hide steps, tabs and dialogs. A change of these makes only a box be looked at again that holds fields. */
const HIDING = ['class', 'style'];
/** A pause of this length settles a case, in ms. */
const PAUSE = 300;
/** How often values that scripts set without an event are looked for, in ms. */
const GLANCE = 400;
/** How long what happens on a page counts as done by the user who clicked or pressed a key, in ms: kits draw and close their lists meanwhile. */
const BY_USER = 500;
const ACTS = ['click', 'keydown', 'input', 'change'];

/**
 * Follows a live page: reads it once in idle moments, then what changes.
 *
 *   const lexicon = new Lexicon(BUNDLED);
 *   const reader = createReader(document, { lexicon, openRoot });
 *   const followed = follow(document, reader, { onDelta: (delta) => send({ kind: 'reading', delta, host: location.host }) });
 *   …
 *   followed.stop();   // access withdrawn, extension updated under the page, ctx invalidated
 *
 * After a delta `reader.wants()` names languages that the page calls for; once their lexicons are added, `readNow()` reads it again.
 * A delta is `settled` on blur, when an option is chosen, on Enter, before a submit, or after a pause of 300 ms. While the tab is hidden
 * nothing is read; what changed meanwhile is read when it is shown again.
 */
export function follow(page: Document, reader: Reader, options: FollowOptions): Followed {
  return new Following(page, reader, options);
}

class Following implements Followed {
  private stopped = false;
  private dirty = new Set<Node>();
  private settledWanted = false;
  /** Whether something was touched since the last settled delta. */
  private unsettled = false;
  private wholeWanted = true;
  private running: Generator<void, ReadingDelta> | null = null;
  private framed: number | undefined;
  /** What the last two looks at values took, in ms. */
  private cost: readonly [number, number] = [0, 0];
  private acted = Number.NEGATIVE_INFINITY;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private readonly observed = new Set<Node>();
  private readonly work = pace((inTime) => this.flush(inTime));
  private readonly observer = new MutationObserver((records) => this.mutated(records));
  private readonly glance: ReturnType<typeof setInterval>;
  private readonly heard: [string, EventListener][] = [
    ['input', (event) => this.touch(origin(event))],
    ['change', (event) => this.chosen(origin(event))],
    ['focusout', () => this.unsettled && this.settle()],
    ['keydown', (event) => (event as KeyboardEvent).key === 'Enter' && this.settle()],
    ['submit', (event) => this.submitted(event)],
    ['visibilitychange', () => this.work.soon()],
    ...ACTS.map((type): [string, EventListener] => [type, (event) => this.act(event)]),
  ];

  constructor(
    private readonly page: Document,
    private readonly reader: Reader,
    private readonly options: FollowOptions,
  ) {
    this.observe(page);
    this.glance = setInterval(() => this.look(), GLANCE);
    this.work.soon();
  }

  readNow(): ReadingDelta {
    this.running = null;
    this.wholeWanted = false;
    this.dirty.clear();
    const delta = { ...this.reader.read(), settled: true };
    this.watchRoots();
    return delta;
  }

  stop(): void {
    this.stopped = true;
    this.observer.disconnect();
    for (const [type, listener] of this.heard)
      for (const root of this.observed) root.removeEventListener(type, listener, { capture: true });
    clearInterval(this.glance);
    clearTimeout(this.pause);
    if (this.framed !== undefined) cancelAnimationFrame(this.framed);
    this.work.stop();
    this.dirty.clear();
    this.running = null;
  }

  private emit(delta: ReadingDelta): void {
    if (this.stopped) return;
    if (delta.settled) this.unsettled = false;
    if (delta.settled || delta.fields.length || delta.gone.length || delta.revision === 1) this.options.onDelta(delta);
    this.watchRoots();
  }

  /** One slice of work. True when there is more to do. */
  private flush(inTime: () => boolean): boolean {
    if (this.stopped || this.page.hidden) return false;
    if (this.wholeWanted || this.running) return this.readOn(inTime);
    const nodes = new Set(this.dirty);
    if (this.byUser()) for (const el of this.reader.changed()) nodes.add(el); // kits set values without an event
    this.dirty.clear();
    const settled = this.settledWanted;
    this.settledWanted = false;
    if (nodes.size || settled) this.emit({ ...this.reader.touched(nodes), settled });
    return false;
  }

  /** Goes on with reading the whole page while there is time. */
  private readOn(inTime: () => boolean): boolean {
    this.wholeWanted = false;
    this.running ??= this.reader.steps();
    while (inTime()) {
      const step = this.running.next();
      if (!step.done) continue;
      this.running = null;
      this.emit({ ...step.value, settled: this.settledWanted });
      this.settledWanted = false;
      return this.dirty.size > 0;
    }
    return true;
  }

  /** What a user does is read in the next frame, what scripts do when there is time. */
  private act(event: Event): void {
    if (!event.isTrusted) return;
    this.acted = performance.now();
    this.wake();
  }

  /** Values alone, however much else waits to be read: kits redraw calendars and lists at each key. */
  private readonly values = (): void => {
    this.framed = undefined;
    if (this.stopped || this.wholeWanted || this.running) return;
    const start = performance.now();
    const changed = this.reader.changed();
    if (changed.length) this.emit({ ...this.reader.touched(changed), settled: false });
    this.cost = [this.cost[1], performance.now() - start];
  };

  private byUser(): boolean {
    return performance.now() - this.acted < BY_USER;
  }

  private wake(): void {
    if (!this.byUser()) {
      this.work.soon();
      return;
    }
    this.work.next();
    if (Math.min(...this.cost) < WITHIN_FRAME && typeof requestAnimationFrame === 'function')
      this.framed ??= requestAnimationFrame(this.values);
  }

  private touch(node: Node | null): void {
    if (!node) return;
    this.dirty.add(node);
    this.unsettled = true;
    this.wake();
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.settle(), PAUSE);
  }

  private chosen(node: Node | null): void {
    if (node) this.dirty.add(node);
    this.settle();
  }

  private settle(): void {
    clearTimeout(this.pause);
    this.pause = undefined;
    this.settledWanted = true;
    this.wake();
  }

  private submitted(event: Event): void {
    const whole = this.wholeWanted || this.running;
    const delta = whole ? this.readNow() : this.reader.touched([...this.dirty, ...this.reader.changed()]);
    this.dirty.clear();
    this.emit({ ...delta, settled: true });
    const sent = sentBy(event);
    if (sent && carriesShipment(sent, this.reader.elements())) this.options.onSubmit?.(sent);
  }

  private mutated(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      if (type === 'attributes') {
        if (!HIDING.includes(attributeName ?? '') || this.reader.holds(target as Element)) this.dirty.add(target);
      } else {
        for (const node of addedNodes) if (node.nodeType === 1) this.dirty.add(node);
        if (removedNodes.length || ![...addedNodes].some((node) => node.nodeType === 1)) this.dirty.add(target);
      }
    }
    const any = this.dirty.values().next().value;
    if (any) this.touch(any);
  }

  private look(): void {
    if (this.page.hidden || this.stopped) return;
    for (const el of this.reader.changed()) this.touch(el);
  }

  private watchRoots(): void {
    for (const root of this.reader.roots()) if (!this.observed.has(root)) this.observe(root);
  }

  private observe(root: Node): void {
    this.observed.add(root);
    // `change` and `submit` stay within their shadow root: the document does not hear them.
    const types =
      root === this.page ? this.heard : this.heard.filter(([type]) => type === 'change' || type === 'submit');
    for (const [type, listener] of types) root.addEventListener(type, listener, { capture: true, passive: true });
    const attributeFilter = [...ATTRIBUTES, ...HIDING];
    this.observer.observe(root, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter,
      characterData: true,
    });
  }
}

/** Where an event really came from, through open shadow roots. */
function origin(event: Event): Node | null {
  return (event.composedPath()[0] as Node | undefined) ?? null;
}
