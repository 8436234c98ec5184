import { button, make, shape } from './dom';
import { headline, type Notice } from './notice';
import { isSeen } from './seen';
import { type Box, inView } from './spot';
import type { Words } from './texts';

/** How long a field that was pointed out stays marked, in milliseconds. */
const LOCATED_FOR = 2600;

/** How far a marker sticks out of its field, in CSS pixels; less than the card stands away. */
const OUT = 11;

/** All markers of a page in one layer: two hundred popovers cost seconds, one layer with two hundred marks does not. */
export interface Layer {
  element: HTMLElement;
  /** Marks these elements in place of those before. */
  mark(at: ReadonlyMap<Element, Notice[]>, words: Words): void;
  /** Puts every marker beside its field as it stands now; the number of those in sight comes back. */
  place(): number;
  /** Points out one field for a moment. */
  point(field: Element, words: Words): void;
}

interface Placed {
  field: Element;
  marker: HTMLElement;
  edge: HTMLElement;
}

export function markerLayer(
  document: Document,
  host: () => Element,
  on: { press(field: Element): void; hover(field: Element, over: boolean): void },
): Layer {
  const window = document.defaultView!;
  const element = make(document, 'div', { class: 'layer', popover: 'manual' });
  let placed: Placed[] = [];

  function place(): number {
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    // Everything is read before anything is written, or each marker would cost a layout of the page.
    const spots = placed.map(({ field }) => {
      const box = field.getBoundingClientRect();
      const seen = inView(box, view) && isSeen(field, box, host());
      return { box, seen, rightToLeft: seen && window.getComputedStyle(field).direction === 'rtl' };
    });
    const zoom = element.currentCSSZoom || 1;
    placed.forEach(({ marker, edge }, i) => {
      const { box, seen, rightToLeft } = spots[i]!;
      marker.hidden = edge.hidden = !seen;
      if (!seen) return;
      surround(edge, box, zoom);
      // At the field's end, half out of its upper corner: beside what was typed, never over it.
      const end = box.left + box.width + OUT;
      const left = rightToLeft ? Math.max(0, box.left - OUT) : Math.min(end, view.width);
      move(marker, left, Math.max(0, box.top - OUT), zoom);
      if (!rightToLeft) marker.style.transform += ' translateX(-100%)';
    });
    return spots.filter(({ seen }) => seen).length;
  }

  function move(mark: HTMLElement, left: number, top: number, zoom: number): void {
    mark.style.transform = `translate(${(left + window.scrollX) / zoom}px, ${(top + window.scrollY) / zoom}px)`;
  }

  function surround(ring: HTMLElement, box: Box, zoom: number): void {
    ring.style.width = `${box.width / zoom}px`;
    ring.style.height = `${box.height / zoom}px`;
    move(ring, box.left, box.top, zoom);
  }

  return {
    element,
    mark(at, words) {
      for (const { marker, edge } of placed) {
        marker.remove();
        edge.remove();
      }
      placed = [...at].map(([field, notices]) => {
        const { mark } = notices[0]!;
        const name = words('marker.name', { level: words(`level.${mark}`), title: headline(notices[0]!) });
        const count = notices.length > 1 && make(document, 'span', { class: 'count' }, [String(notices.length)]);
        const marker = button(
          document,
          { class: `marker ${mark}` },
          [shape(document, mark), make(document, 'span', { class: 'heard' }, [name]), count],
          () => on.press(field),
        );
        marker.addEventListener('pointerenter', () => on.hover(field, true));
        marker.addEventListener('pointerleave', () => on.hover(field, false));
        const edge = make(document, 'div', { class: `edge ${mark}` });
        element.append(edge, marker);
        return { field, marker, edge };
      });
    },
    place,
    point(field, words) {
      const ring = make(document, 'div', { class: 'located' }, [make(document, 'span', {}, [words('located')])]);
      element.append(ring);
      const follow = () => surround(ring, field.getBoundingClientRect(), element.currentCSSZoom || 1);
      follow();
      const timer = window.setInterval(follow, 50);
      window.setTimeout(() => {
        window.clearInterval(timer);
        ring.remove();
      }, LOCATED_FOR);
    },
  };
}
