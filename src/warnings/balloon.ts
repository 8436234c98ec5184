import { make } from './dom';
import { cardSpot } from './spot';

/** The one popover that carries a card: anchored to a field, or docked in the corner when its field is not on the page. */
export interface Balloon {
  element: HTMLElement;
  /** The element that it stands beside, null when docked, undefined while closed. */
  readonly anchor: Element | null | undefined;
  open(anchor: Element | null): void;
  close(): void;
  /** Puts it in place by script, where the browser cannot anchor it. */
  place(): void;
  /** Lays it over whatever entered the top layer since. */
  raise(): void;
}

export function balloon(document: Document): Balloon {
  const element = make(document, 'div', {
    class: 'card',
    popover: 'manual',
    role: 'dialog',
    // A box that scrolls would be a tab stop of its own.
    tabindex: '-1',
    'aria-labelledby': 'title',
  });
  const anchors = CSS.supports('position-area: top');
  let anchor: Element | null | undefined;

  function show(): void {
    if (!element.isConnected) return;
    if (element.matches(':popover-open')) element.hidePopover();
    element.classList.toggle('docked', !anchor);
    element.classList.toggle('anchored', !!anchor && anchors);
    element.style.left = element.style.top = '';
    // The source makes the field the implicit anchor: nothing is written to it, and no name has to cross the shadow root.
    if (anchor && anchors) element.showPopover({ source: anchor as HTMLElement });
    else element.showPopover();
    place();
  }

  function place(): void {
    if (!anchor || anchors) return;
    const view = { width: document.documentElement.clientWidth, height: document.defaultView!.innerHeight };
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    const { direction } = document.defaultView!.getComputedStyle(document.documentElement);
    const { left, top } = cardSpot(anchor.getBoundingClientRect(), size, view, direction === 'rtl');
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
  }

  return {
    element,
    get anchor() {
      return anchor;
    },
    open(next) {
      if (anchor === next && element.matches(':popover-open')) return;
      anchor = next;
      show();
    },
    close() {
      anchor = undefined;
      if (element.matches(':popover-open')) element.hidePopover();
    },
    place,
    raise() {
      if (anchor !== undefined) show();
    },
  };
}
