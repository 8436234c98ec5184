import { button, make, shape } from './dom';
import { headline, type Notice } from './notice';
import type { Words } from './texts';

/** A pennant in the corner, for when every marked field is out of sight: it says that there is a warning and leads there. */
export interface Dock {
  element: HTMLElement;
  offer(notices: readonly Notice[], words: Words): void;
  withdraw(): void;
  raise(): void;
}

export function dock(document: Document, go: () => void): Dock {
  const element = make(document, 'div', { class: 'dock', popover: 'manual', role: 'group' });
  let offered = '';
  return {
    element,
    offer(notices, words) {
      const first = notices[0];
      if (!first) return;
      const cards = notices.filter(({ kind }) => kind === 'card').length;
      const count = words(cards === 0 ? 'dock.question' : cards === 1 ? 'dock.one' : 'dock.many', { n: cards });
      const says = `${first.mark} ${headline(first)} ${count}`;
      if (says !== offered) {
        offered = says;
        element.className = `dock ${first.mark}`;
        element.setAttribute('aria-label', count);
        element.replaceChildren(
          shape(document, first.mark),
          make(document, 'span', { class: 'told' }, [
            make(document, 'b', {}, [count]),
            make(document, 'span', {}, [headline(first)]),
          ]),
          button(document, { class: 'go' }, [words('dock.show')], go),
        );
      }
      if (!element.matches(':popover-open')) element.showPopover();
    },
    withdraw() {
      if (element.matches(':popover-open')) element.hidePopover();
    },
    raise() {
      if (!element.matches(':popover-open')) return;
      element.hidePopover();
      element.showPopover();
    },
  };
}
