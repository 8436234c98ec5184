/** A form on its way, and the button that sent it where the browser says so. */
export interface Sent {
  form: HTMLFormElement;
  by: Element | null;
}

/** What a `submit` event sends; null for an event that is none of a form's. */
export function sentBy(event: Event): Sent | null {
  const form = event.composedPath()[0] as Element | undefined;
  if (form?.localName !== 'form') return null;
  return { form: form as HTMLFormElement, by: (event as SubmitEvent).submitter ?? null };
}

/**
 * Whether what is sent is the shipment: the form holds a field that has a role, or one belongs to it by its `form`
 * attribute. The search box in a page's head is another form, and on pages that wrap everything in one form its button
 * stands in a search landmark: neither books anything.
 */
export function carriesShipment({ form, by }: Sent, fields: Iterable<Element>): boolean {
  if (form.closest('search, [role=search]') || by?.closest('search, [role=search]')) return false;
  for (const field of fields) if ((field as HTMLInputElement).form === form || stands(field, form)) return true;
  return false;
}

/** Whether an element stands in a form, looked for across shadow roots. */
function stands(el: Element, form: Element): boolean {
  for (let at: Element | null = el; at; ) {
    if (form.contains(at)) return true;
    const root: Node = at.getRootNode();
    at = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return false;
}
