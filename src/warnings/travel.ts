/** Carries the focus into the card and back to where the user was. */
export interface Traveller {
  into(): void;
  /** True when the focus was in the card and has gone back. */
  back(): boolean;
  /** Draws the card anew without losing the focus in it. */
  keeping(draw: () => void): void;
}

const STOPS = 'button, a[href]';

/**
 * Until the user asks for it, nothing in the card is a tab stop: Tab goes on to the next field of the form, as if the card
 * were not there. Once inside, all its buttons and links are.
 */
export function traveller(document: Document, root: ShadowRoot, card: HTMLElement): Traveller {
  let from: HTMLElement | null = null;
  let inside = false;

  const isIn = () => root.activeElement !== null && card.contains(root.activeElement);

  function open(stops: boolean): void {
    inside = stops;
    for (const stop of card.querySelectorAll(STOPS)) stop.setAttribute('tabindex', stops ? '0' : '-1');
  }

  card.addEventListener('focusin', () => !inside && open(true));
  card.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && card.contains(event.relatedTarget))) open(false);
  });

  return {
    into() {
      if (!isIn()) from = deepActive(document);
      open(true);
      card.querySelector<HTMLElement>('h2')?.focus();
    },
    back() {
      if (!isIn()) return false;
      open(false);
      if (from?.isConnected) from.focus();
      else (root.activeElement as HTMLElement | null)?.blur();
      return true;
    },
    keeping(draw) {
      const was = isIn();
      const name = root.activeElement?.className ?? '';
      draw();
      open(was);
      if (!was) return;
      const same = name && card.querySelector<HTMLElement>(`.${CSS.escape(name)}`);
      (same || card.querySelector<HTMLElement>('h2'))?.focus();
    },
  };
}

/** The focused element, looked for through open shadow roots. */
function deepActive(document: Document): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement ? active : null;
}
