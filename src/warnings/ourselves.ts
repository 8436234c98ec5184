/** What a person does in the card. */
const DEEDS = ['keydown', 'keypress', 'keyup', 'click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'focusin'];

/** Keeps what happens in our root from the page: its shortcuts, focus traps and "clicked outside" must not act on it. */
export function keepToOurselves(root: ShadowRoot): void {
  for (const type of DEEDS) root.addEventListener(type, (event) => event.stopPropagation());
}
