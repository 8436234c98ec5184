/**
 * Writes selectors that find exactly one element. By id where that id is unique in its root, else by the path of positions below the
 * nearest element with one. Made for one pass over a page: what is remembered must not outlive a change of the page.
 */
export class Selectors {
  private readonly paths = new Map<Element, string>();
  private readonly positions = new Map<Node, Map<Element, number>>();

  /** The selector of `el`; steps through shadow roots are joined by ` >>> `. */
  of(el: Element): string {
    const own = this.path(el);
    const root = el.getRootNode();
    return root.nodeType === 11 && 'host' in root ? `${this.of((root as ShadowRoot).host)} >>> ${own}` : own;
  }

  private path(el: Element): string {
    const known = this.paths.get(el);
    if (known) return known;
    const path = this.byId(el) ?? this.byPlace(el);
    this.paths.set(el, path);
    return path;
  }

  private byId(el: Element): string | null {
    const { id } = el;
    if (!id || id.length > 120) return null;
    const selector = `#${CSS.escape(id)}`;
    const root = el.getRootNode() as Document | ShadowRoot;
    return root.querySelectorAll(selector).length === 1 ? selector : null;
  }

  private byPlace(el: Element): string {
    const parent = el.parentNode;
    if (!parent || parent.nodeType === 9) return ':root';
    const step = `${named(el.localName)}:nth-of-type(${this.position(el, parent)})`;
    return parent.nodeType === 1 ? `${this.path(parent as Element)} > ${step}` : step;
  }

  /** Place among the siblings of its name, from 1. Large families are counted once for all. */
  private position(el: Element, parent: Node): number {
    const counted = this.positions.get(parent);
    if (counted) return counted.get(el) ?? 1;
    let n = 1;
    let steps = 0;
    for (let at = el.previousElementSibling; at; at = at.previousElementSibling) {
      if (++steps > 8) return this.count(parent).get(el) ?? 1;
      if (at.localName === el.localName) n++;
    }
    return n;
  }

  private count(parent: Node): Map<Element, number> {
    const out = new Map<Element, number>();
    const counts = new Map<string, number>();
    for (let child = (parent as ParentNode).firstElementChild; child; child = child.nextElementSibling) {
      const n = (counts.get(child.localName) ?? 0) + 1;
      counts.set(child.localName, n);
      out.set(child, n);
    }
    this.positions.set(parent, out);
    return out;
  }
}

function named(name: string): string {
  return /^[a-z][a-z0-9-]*$/.test(name) ? name : CSS.escape(name);
}
