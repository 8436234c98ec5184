/** How often positions are looked at while something is marked, for shifts of layout that no event tells. */
const POLL = 250;

/** After each look it rests so many times as long as that took, half a second at most: a page that never stands still keeps its time. */
const REST = 9;
const LONGEST_REST = 500;

/**
 * Calls `moved` at most once a frame when marked fields may stand elsewhere: scrolling in any box, resizing, layout that
 * changed, and four times a second besides. Nothing runs while the page is hidden.
 */
export function follow(
  document: Document,
  moved: () => void,
): { watch(fields: Iterable<Element>): void; stop(): void } {
  const window = document.defaultView!;
  let frame = 0;
  let rest = 0;
  let timer = 0;
  let awake = 0;
  const run = () => {
    frame = rest = 0;
    const began = performance.now();
    moved();
    const took = performance.now() - began;
    awake = began + took + Math.min(LONGEST_REST, REST * took);
  };
  const soon = () => {
    if (frame || rest || document.hidden) return;
    const wait = awake - performance.now();
    if (wait <= 0) frame = window.requestAnimationFrame(run);
    else
      rest = window.setTimeout(() => {
        frame = window.requestAnimationFrame(run);
      }, wait);
  };
  const sizes = new ResizeObserver(soon);
  const listening = new AbortController();
  const always = { capture: true, passive: true, signal: listening.signal };
  for (const type of ['scroll', 'transitionend', 'input', 'click', 'focusin'])
    document.addEventListener(type, soon, always);
  window.addEventListener('resize', soon, always);
  window.visualViewport?.addEventListener('resize', soon, always);
  return {
    watch(fields) {
      sizes.disconnect();
      window.clearInterval(timer);
      timer = 0;
      for (const field of fields) {
        sizes.observe(field);
        timer ||= window.setInterval(soon, POLL);
      }
      if (timer) sizes.observe(document.documentElement);
      soon();
    },
    stop() {
      listening.abort();
      sizes.disconnect();
      window.clearInterval(timer);
      window.clearTimeout(rest);
      window.cancelAnimationFrame(frame);
    },
  };
}
