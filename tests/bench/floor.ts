/** What the floor gathers for one control. */
export interface FloorControl {
  el: Element;
  attributes: string[];
  label: string;
  before: string;
  heading: string;
}

const TELLING = new Set(['id', 'name', 'type', 'placeholder', 'title', 'autocomplete']);

/**
 * The floor for reading a page: one walk over elements and text gathers, for every control, all textual signals that a reader could use, and
 * decides nothing. A reader's time is quoted as a multiple of this, on the same page in the same run, cold.
 */
export function floor(root: Element): { controls: FloorControl[]; texts: number; elements: number } {
  const found: {
    el: Element;
    attributes: string[];
    label: [Element, string] | null;
    before: string;
    heading: string;
  }[] = [];
  const labels = new Map<string, string>();
  const headings: [number, string][] = [];
  const open: [HTMLLabelElement, string][] = [];
  let before = '';
  let texts = 0;
  let elements = 0;
  const close = (): void => {
    const [label, text] = open.pop()!;
    if (label.htmlFor) labels.set(label.htmlFor, text);
  };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    while (open.length && !open[open.length - 1]![0].contains(node)) close();
    if (node.nodeType === 3) {
      const text = (node as Text).data.trim();
      if (!text) continue;
      texts++;
      before = `${before} ${text}`.slice(-200);
      if (open.length) open[open.length - 1]![1] += ` ${text}`;
      continue;
    }
    elements++;
    const el = node as HTMLElement;
    const name = el.localName;
    if (name === 'label') open.push([el as HTMLLabelElement, '']);
    else if (name === 'legend' || /^h[1-6]$/.test(name)) {
      let depth = 0;
      for (let up = el.parentNode; up && up !== root; up = up.parentNode) depth++;
      while (headings.length && headings[headings.length - 1]![0] >= depth) headings.pop();
      headings.push([depth, (el.textContent ?? '').trim()]);
    } else if (name === 'input' || name === 'select' || name === 'textarea' || el.hasAttribute('contenteditable')) {
      const attributes: string[] = [];
      for (const { name: key, value } of el.attributes)
        if (TELLING.has(key) || key.startsWith('aria-') || key.startsWith('data-')) attributes.push(key, value);
      found.push({
        el,
        attributes,
        label: open[open.length - 1] ?? null,
        before,
        heading: headings[headings.length - 1]?.[1] ?? '',
      });
      before = '';
    }
  }
  while (open.length) close();
  const controls = found.map((each) => ({
    ...each,
    label: each.label ? each.label[1] : (labels.get(each.el.id) ?? ''),
  }));
  return { controls, texts, elements };
}

/** A walk that does nothing: what reading a page without controls is measured against. */
export function bareWalk(root: Element): number {
  let n = 0;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) n++;
  return n;
}
