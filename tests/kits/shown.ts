/** Lists that open over a page: what stands in them is offered, not chosen. */
const OFFERED = new Set(['listbox', 'option', 'dialog', 'menu', 'status', 'tooltip']);

/** Whether a page shows a text as a value: in a box that can be typed into, or as text outside open lists. Looks through open shadow roots. */
export function shows(at: Element | ShadowRoot, text: string): boolean {
  for (const node of at.childNodes) {
    if (node.nodeType === 3 && (node as Text).data.includes(text) && isVisible(node.parentElement)) return true;
    if (node.nodeType === 1 && showsIn(node as Element, text)) return true;
  }
  return false;
}

function showsIn(el: Element, text: string): boolean {
  if (el.localName === 'script' || el.localName.endsWith('-option') || OFFERED.has(el.getAttribute('role') ?? ''))
    return false;
  if (el instanceof HTMLInputElement) return el.type === 'checkbox' ? checked(el, text) : el.value.includes(text);
  if (el instanceof HTMLSelectElement) return el.selectedOptions[0]?.text === text && isVisible(el);
  return (el.shadowRoot !== null && shows(el.shadowRoot, text)) || shows(el, text);
}

function checked(el: HTMLInputElement, text: string): boolean {
  return el.checked && el.labels?.[0]?.textContent === text;
}

function isVisible(el: Element | null): boolean {
  return el === null || el.checkVisibility({ visibilityProperty: true });
}
