/** What the keyboard can ask for. Each returns whether there was something to do, so that other keys stay the page's. */
export interface KeyActions {
  /** Alt+Shift+W: into the card and back. */
  travel(): boolean;
  /** Esc: close the card. */
  close(): boolean;
}

/**
 * Listens for the two keys before the page does. Esc is left to a list box or menu of the page that is open under the
 * cursor, and to input methods that are composing.
 */
export function listenForKeys(document: Document, actions: KeyActions): () => void {
  const listen = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing || event.ctrlKey || event.metaKey) return;
    const travels = event.altKey && event.shiftKey && event.code === 'KeyW';
    const closes = event.key === 'Escape' && !event.altKey && !event.shiftKey && !isExpanded(document);
    if ((travels && actions.travel()) || (closes && actions.close())) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
  const window = document.defaultView!;
  window.addEventListener('keydown', listen, true);
  return () => window.removeEventListener('keydown', listen, true);
}

function isExpanded(document: Document): boolean {
  return document.activeElement?.getAttribute('aria-expanded') === 'true';
}
