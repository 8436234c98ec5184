import tokens from '../ui/tokens/tokens.css?inline';
import { loopBreaker } from './breaker';
import { homeFor } from './home';
import css from './warnings.css?inline';

/** The one element that we put on a page, and the closed root behind it. */
export interface Host {
  root: ShadowRoot;
  element: HTMLElement;
  /** Moves to where it can be seen and used: into the modal dialog or the element in full screen. True when it moved. */
  settle(field: Element | null): boolean;
  remove(): void;
}

/** Put back at most so often in so many milliseconds: frameworks drop it a few times while they hydrate. */
const PUT_BACK = { often: 8, within: 10_000 };

/**
 * Appends the host under the document element. What the page does to it is undone: attributes are taken off, and when it
 * is dropped it is put back, until a page insists; then `lost` is called once. Style reaches it only from its own root.
 */
export function plantHost(document: Document, on: { replanted(): void; lost(): void }): Host {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  dress(document, root);
  let home = homeFor(document, null);
  let done = false;
  const breaker = loopBreaker(PUT_BACK.often, PUT_BACK.within);
  const observer = new MutationObserver(() => {
    if (done) return;
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
    observer.takeRecords();
    if (element.isConnected && element.parentNode === home) return;
    if (!breaker.tryAgain()) {
      done = true;
      observer.disconnect();
      on.lost();
      return;
    }
    plant();
    on.replanted();
  });

  function plant(): void {
    home = homeFor(document, null);
    home.append(element);
    observer.disconnect();
    observer.observe(element, { attributes: true });
    // Only children of the home, of its parent and of the document: a change anywhere else costs nothing.
    for (const watched of new Set<Node>([home, home.parentNode ?? document, document]))
      observer.observe(watched, { childList: true });
  }

  plant();
  return {
    root,
    element,
    settle(field) {
      if (done || (homeFor(document, field) === home && element.isConnected)) return false;
      plant();
      return true;
    },
    remove() {
      done = true;
      observer.disconnect();
      element.remove();
    },
  };
}

/** Adopted sheets survive any policy of the page. Where a content script may not adopt one, a style element has to do. */
function dress(document: Document, root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(tokens + css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = tokens + css;
    root.append(style);
  }
}
