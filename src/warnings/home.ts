/** Elements that cannot show children of theirs: a warning put in there would not be seen. */
const WITHOUT_CHILDREN = 'audio, canvas, embed, iframe, img, input, object, textarea, video';

/**
 * Where the warnings' host has to live. While a modal dialog is open all the rest of the page is inert, and only what is
 * inside the element in full screen is painted: then it moves in there, else it stays under the document element.
 */
export function homeFor(document: Document, field: Element | null): Element {
  const modal = modalAround(field) ?? [...document.querySelectorAll('dialog:modal')].at(-1);
  if (modal) return modal;
  const full = document.fullscreenElement;
  return full && !full.matches(WITHOUT_CHILDREN) ? full : document.documentElement;
}

/** The modal dialog around an element, looked for across shadow roots. */
function modalAround(element: Element | null): Element | null {
  for (let inside = element; inside; ) {
    const found = inside.closest('dialog:modal');
    if (found) return found;
    const root = inside.getRootNode();
    inside = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}
