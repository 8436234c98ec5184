import type { Obstruction } from '../messages/said';
import { loopBreaker } from './breaker';

/** How long a card may be hidden by something before that counts: a menu of the page that opens over it is no obstruction. */
const PATIENCE = 1500;

/** Times within a minute that the card is laid over the page again before it is reported as covered. */
const RAISES = { often: 2, within: 60_000 };

/**
 * Notices that the page lies over an open card, and tells once what happened and once when it is over. `raise` lays the
 * card over everything again. Chromium says itself what a person can see; elsewhere the points of the card are asked.
 */
export function watchCover(
  document: Document,
  host: () => Element,
  on: { raise(): void; tell(how: Obstruction | null): void },
): { look(card: HTMLElement | null): void; stop(): void } {
  const window = document.defaultView!;
  const breaker = loopBreaker(RAISES.often, RAISES.within);
  let watched: HTMLElement | null = null;
  let timer = 0;
  let told = false;

  const isCovered = () => {
    if (!watched || document.hidden) return false;
    const { left, top, width, height } = watched.getBoundingClientRect();
    if (width === 0 || window.getComputedStyle(watched).visibility === 'hidden') return false;
    const points = [0.15, 0.5, 0.85].map((part) => [left + width * part, top + height * part] as const);
    return points.filter(([x, y]) => document.elementFromPoint(x, y) !== host()).length >= 2;
  };

  function settle(covered: boolean): void {
    window.clearTimeout(timer);
    timer = 0;
    if (!covered) {
      if (told) on.tell(null);
      told = false;
      return;
    }
    timer = window.setTimeout(() => {
      timer = 0;
      if (breaker.tryAgain()) {
        on.raise();
        lookAgain();
      } else if (!told) {
        told = true;
        on.tell('covered');
      }
    }, PATIENCE);
  }

  /** A fresh look, because an observer that saw no change says nothing. */
  function lookAgain(): void {
    if (!watched) return;
    observer.unobserve(watched);
    observer.observe(watched);
  }

  const observer = new IntersectionObserver(
    (entries) => {
      const entry = entries.at(-1) as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined;
      if (!entry?.isIntersecting) return;
      settle(entry.isVisible === undefined ? isCovered() : !entry.isVisible && !document.hidden);
    },
    { threshold: [0, 0.5, 1], trackVisibility: true, delay: 200 } as IntersectionObserverInit,
  );
  return {
    look(card) {
      if (card !== watched) {
        if (watched) observer.unobserve(watched);
        watched = card;
        if (card) observer.observe(card);
        else settle(false);
      }
      if (card && isCovered() && !timer) settle(true);
    },
    stop() {
      observer.disconnect();
      window.clearTimeout(timer);
    },
  };
}
