import type { ReadingDelta } from '../trade/field';
import { finish } from './finish';
import { pace } from './pace';
import type { Reader } from './reader';
import { Restless } from './restless';
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
/** A pause of this length in what the user does settles a case, in ms. What scripts do never puts it off. */
const PAUSE = 300;
/** How often values that scripts set without an event are looked for, in ms. */
const GLANCE = 400;
/** How long what happens on a page counts as done by the user who clicked or pressed a key, in ms: kits draw and close their lists meanwhile. */
const BY_USER = 500;
const ACTS = ['click', 'keydown', 'input', 'change'];
/** Values that take longer to look at than this, in ms, are too dear for a frame. */
const WITHIN_FRAME = 8;
/** How many times as long as such looks take, nothing is looked at in a frame after two of them: five per cent of the time at most. */
const RESTS = 20;

/** A reading under way, and the places that it is about; null for the whole page. */
interface Running {
  steps: Generator<void, ReadingDelta>;
  places: readonly Node[] | null;
  settled: boolean;
}

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
  /** Where mutations were seen. */
  private readonly dirty = new Set<Node>();
  /** Controls that were typed into, chosen from, or set without an event. */
  private readonly touched = new Set<Node>();
  private settledWanted = false;
  /** Whether something was touched or told since the last settled delta. */
  private unsettled = false;
  private wholeWanted = true;
  private running: Running | null = null;
  private framed: number | undefined;
  /** How many looks at values in a row were too dear for a frame: one alone may have been long because the machine was busy elsewhere. */
  private slow = 0;
  /** Until when values are left to the slices that follow, in ms. */
  private resting = 0;
  private acted = Number.NEGATIVE_INFINITY;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private later: ReturnType<typeof setTimeout> | undefined;
  private readonly observed = new Set<Node>();
  private readonly restless = new Restless();
  private readonly work = pace((inTime) => this.flush(inTime));
  private readonly observer = new MutationObserver((records) => this.mutated(records));
  private readonly glance: ReturnType<typeof setInterval>;
  private readonly heard: [string, EventListener][] = [
    ...ACTS.map((type): [string, EventListener] => [type, (event) => this.act(event)]),
    ['input', (event) => this.typed(event)],
    ['change', (event) => this.chosen(event)],
    ['focusout', () => this.unsettled && this.settle()],
    ['keydown', (event) => (event as KeyboardEvent).key === 'Enter' && this.settle()],
    ['submit', (event) => this.submitted(event)],
    ['visibilitychange', () => this.work.soon()],
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
    if (this.running?.places) this.emit(finish(this.running.steps));
    this.running = null;
    this.wholeWanted = false;
    this.forget();
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
    clearTimeout(this.later);
    if (this.framed !== undefined) cancelAnimationFrame(this.framed);
    this.work.stop();
    this.forget();
    this.running = null;
  }

  private forget(): void {
    this.dirty.clear();
    this.touched.clear();
  }

  private emit(delta: ReadingDelta): void {
    if (this.stopped) return;
    const first = delta.revision === 1;
    const says = delta.fields.length > 0 || delta.gone.length > 0;
    const settles = delta.settled && this.unsettled;
    if (delta.settled) this.unsettled = false;
    else if (first) this.unsettled = true;
    else if (says) this.unsettle(false);
    if (first || says || settles) this.options.onDelta(delta);
    this.watchRoots();
  }

  /** One slice of work. True when it is not finished. */
  private flush(inTime: () => boolean): boolean {
    if (this.stopped || this.page.hidden) return false;
    this.running ??= this.begin();
    while (this.running && inTime()) {
      const step = this.running.steps.next();
      if (!step.done) continue;
      const { places, settled } = this.running;
      this.running = null;
      if (places) this.restless.read(places, performance.now());
      this.emit({ ...step.value, settled });
      if (this.settledWanted) return true; // while this was being read
      this.wait();
    }
    return this.running !== null;
  }

  /** The next thing to read; null when there is none at present. */
  private begin(): Running | null {
    if (this.wholeWanted) {
      this.wholeWanted = false;
      return { steps: this.reader.steps(), places: null, settled: false };
    }
    const settled = this.settledWanted;
    this.settledWanted = false;
    const places = this.due();
    const all = [...this.touched, ...places];
    this.touched.clear();
    if (settled) all.push(...this.reader.changed()); // kits set values without an event
    if (all.length || settled) return { steps: this.reader.update(all), places, settled };
    this.wait();
    return null;
  }

  /** Takes out of what is dirty the places that may be read now. */
  private due(): Node[] {
    const now = performance.now();
    const out: Node[] = [];
    for (const place of this.dirty) {
      if (this.restless.due(place) > now) continue;
      this.dirty.delete(place);
      out.push(place);
    }
    return out;
  }

  /** Sees to it that what waits is read when its time has come. */
  private wait(): void {
    clearTimeout(this.later);
    this.later = undefined;
    let next = this.touched.size ? 0 : Number.POSITIVE_INFINITY;
    for (const place of this.dirty) {
      if (place.isConnected) next = Math.min(next, this.restless.due(place));
      else this.dirty.delete(place); // told of by its parent
    }
    const rest = next - performance.now();
    if (rest <= 0) this.work.soon();
    else if (this.dirty.size) this.later = setTimeout(() => this.work.soon(), rest);
  }

  /** What a user does is read in the next frame, what scripts do when there is time. */
  private act(event: Event): void {
    if (!event.isTrusted) return;
    this.acted = performance.now();
    if (this.pause !== undefined) this.unsettle(true); // keys go on, though their control tells of no input
    if (event.type === 'click' || (event as KeyboardEvent).key === 'Enter') this.readValues(); // it may lead on to another step
    this.wake();
  }

  /** Values alone, however much else waits to be read: kits redraw calendars and lists at each key. */
  private readonly values = (): void => {
    this.framed = undefined;
    this.readValues();
  };

  /** Reads values now; where that is too dear for a frame, only now and then. */
  private readValues(): void {
    const start = performance.now();
    if (this.stopped || start < this.resting) return;
    const changed = this.reader.changed();
    if (changed.length) this.emit({ ...this.reader.touched(changed), settled: false });
    const took = performance.now() - start;
    this.slow = took < WITHIN_FRAME ? 0 : this.slow + 1;
    if (this.slow > 1) this.resting = start + took * RESTS;
  }

  private byUser(): boolean {
    return performance.now() - this.acted < BY_USER;
  }

  private wake(): void {
    if (!this.byUser()) {
      this.work.soon();
      return;
    }
    this.work.next();
    if (typeof requestAnimationFrame === 'function') this.framed ??= requestAnimationFrame(this.values);
  }

  private typed(event: Event): void {
    const place = origin(event);
    if (!place) return;
    // what is typed into nobody's field can at most make it one: it is read as other changes are
    (this.reader.roleOf(place as Element) ? this.touched : this.dirty).add(place);
    this.unsettle(event.isTrusted);
    this.wake();
  }

  private chosen(event: Event): void {
    const place = origin(event);
    if (place) this.touched.add(place);
    this.settle();
  }

  /** Lets a pause settle the case. Only what the user does begins it `anew`. */
  private unsettle(anew: boolean): void {
    this.unsettled = true;
    if (anew) clearTimeout(this.pause);
    else if (this.pause !== undefined) return;
    this.pause = setTimeout(() => this.settle(), PAUSE);
  }

  private settle(): void {
    clearTimeout(this.pause);
    this.pause = undefined;
    this.settledWanted = true;
    this.work.next();
  }

  private submitted(event: Event): void {
    if (this.running?.places) this.emit(finish(this.running.steps));
    const whole = this.wholeWanted || this.running;
    this.running = null;
    const delta = whole
      ? this.readNow()
      : this.reader.touched([...this.touched, ...this.dirty, ...this.reader.changed()]);
    this.forget();
    this.emit({ ...delta, settled: true });
    const sent = sentBy(event);
    if (sent && carriesShipment(sent, this.reader.elements())) this.options.onSubmit?.(sent);
  }

  private mutated(records: readonly MutationRecord[]): void {
    let due = false;
    for (const { type, target, attributeName } of records) {
      const hides = type === 'attributes' && HIDING.includes(attributeName ?? '');
      if (this.dirty.has(target) || (hides && !this.reader.holds(target as Element))) continue;
      this.dirty.add(target);
      due ||= this.restless.due(target) <= performance.now();
    }
    if (due) this.wake();
    else if (this.dirty.size && this.later === undefined) this.wait();
  }

  private look(): void {
    if (this.page.hidden || this.stopped) return;
    for (const el of this.reader.changed()) this.touched.add(el);
    if (this.touched.size) this.wake();
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
