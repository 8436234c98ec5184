import type { Locale } from '../messages/said';
import { make } from './dom';
import { plantHost } from './host';
import { wordsIn } from './texts';

/** A person points at a place on the page. */
export interface Pick {
  /** Leaves nothing behind; calling it twice is harmless. */
  stop(): void;
}

export interface PickOptions {
  locale: Locale;
  /** Closed shadow roots are pointed into where the browser lets us. */
  openRoot(host: Element): ShadowRoot | null;
  /** What is meant by pointing at an element. */
  placeOf(el: Element): Element;
  picked(place: Element): void;
  cancelled(): void;
}

/** What the page must not hear while somebody points: it would open, choose or send something. */
const SWALLOWED = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'dblclick', 'contextmenu', 'auxclick'];

/**
 * Frames what is under the pointer until a trusted click picks it or Esc ends it. The frame is drawn in a root of our own;
 * the page's nodes are not touched. A click that the page made up picks nothing.
 */
export function startPick(document: Document, { locale, openRoot, placeOf, picked, cancelled }: PickOptions): Pick {
  const words = wordsIn(locale);
  const host = plantHost(document, { replanted: show, lost: cancel });
  const hint = make(document, 'span', {}, [words('pick.hint')]);
  const frame = make(document, 'div', { class: 'picking', popover: 'manual', role: 'status' }, [hint]);
  host.root.append(frame);
  show();

  const listening = new AbortController();
  const capture = { capture: true, signal: listening.signal };
  const window = document.defaultView!;
  let place: Element | null = null;

  function at({ clientX, clientY }: MouseEvent): Element | null {
    let found = document.elementFromPoint(clientX, clientY);
    for (let root = found && openRoot(found); root; root = found && openRoot(found)) {
      const inner: Element | null = root.elementFromPoint(clientX, clientY);
      if (!inner || inner === found || inner.getRootNode() !== root) break;
      found = inner;
    }
    return found && found !== host.element ? placeOf(found) : null;
  }

  function surround(el: Element): void {
    const { left, top, width, height } = el.getBoundingClientRect();
    Object.assign(frame.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  }

  function show(): void {
    if (frame.isConnected && !frame.matches(':popover-open')) frame.showPopover();
  }

  function swallow(event: Event): void {
    if (!event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function cancel(): void {
    stop();
    cancelled();
  }

  function stop(): void {
    listening.abort();
    host.remove();
  }

  const on = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void) =>
    window.addEventListener(type, (event) => event.isTrusted && listener(event), capture);
  on('pointermove', (event) => {
    place = at(event);
    if (place) surround(place);
  });
  on('scroll', () => place && surround(place));
  on('click', (event) => {
    swallow(event);
    const chosen = at(event);
    if (!chosen) return;
    stop();
    picked(chosen);
  });
  on('keydown', (event) => {
    if (event.key !== 'Escape') return;
    swallow(event);
    cancel();
  });
  for (const type of SWALLOWED) window.addEventListener(type, swallow, capture);
  return { stop };
}
