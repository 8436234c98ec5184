import type { Notice } from './notice';

/** Most fields that are marked at once; a page that repeats one value thousands of times is not worth more. */
const MARKED_FIELDS = 100;

/** Which notices stand beside which element, gravest first, and the elements of each notice in its order. */
export interface Standing {
  at: Map<Element, Notice[]>;
  of: Map<Notice, Element[]>;
}

/** Finds the elements of all notices in this document; fields that are not here any more are left out. */
export function standing(notices: readonly Notice[], elementOf: (field: string) => Element | null): Standing {
  const at = new Map<Element, Notice[]>();
  const of = new Map<Notice, Element[]>();
  for (const notice of notices) {
    const elements: Element[] = [];
    for (const field of notice.fields) {
      const element = elementOf(field);
      if (!element?.isConnected || elements.includes(element)) continue;
      if (!at.has(element) && at.size >= MARKED_FIELDS) continue;
      elements.push(element);
      at.set(element, [...(at.get(element) ?? []), notice]);
    }
    of.set(notice, elements);
  }
  return { at, of };
}
