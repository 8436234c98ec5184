import { effect } from '@preact/signals';
import { settings } from '../start';

/**
 * Runs `then` once the reader has come to an element: when its upper part has reached the middle of the window, or when
 * the question before it is answered. A card that lies over that question would be answered first.
 */
export function whenReached(element: Element, then: () => void): void {
  let reached = false;
  const reach = () => {
    if (reached) return;
    reached = true;
    observer.disconnect();
    then();
  };
  const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && reach(), {
    rootMargin: '0px 0px -55% 0px',
  });
  observer.observe(element);
  effect(() => {
    if (settings.value.welcomed) reach();
  });
}
