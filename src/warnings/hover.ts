/** Time that the pointer rests on a marked field before its card opens, and may be away before that card closes again. */
const DWELL = 350;
const LEAVE = 450;

/** Opens a card for the field under the pointer, and lets the pointer travel from field to card without losing it. */
export function listenForHover(
  document: Document,
  on: {
    marked(element: Element): boolean;
    inCard(target: EventTarget): boolean;
    dwell(field: Element): void;
    left(): void;
  },
): { over(field: Element | null): void; stop(): void } {
  const window = document.defaultView!;
  let current: Element | null = null;
  let timer = 0;

  function over(field: Element | null): void {
    if (field === current) return;
    current = field;
    window.clearTimeout(timer);
    timer = field ? window.setTimeout(() => on.dwell(field), DWELL) : window.setTimeout(on.left, LEAVE);
  }

  const listen = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    const path = event.composedPath();
    if (path[0] && on.inCard(path[0])) {
      window.clearTimeout(timer);
      current = null;
      return;
    }
    over(path.find((step): step is Element => step instanceof Element && on.marked(step)) ?? null);
  };
  document.addEventListener('pointerover', listen, { capture: true, passive: true });
  return {
    over,
    stop() {
      document.removeEventListener('pointerover', listen, { capture: true });
      window.clearTimeout(timer);
    },
  };
}
