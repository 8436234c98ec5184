/**
 * Writes selectors that find exactly one element. By id where that id is unique in its root, else by the path of positions below the
 * nearest element with one. Made for one pass over a page: positions are remembered and must not outlive a change of the page.
 */
export class Selectors {
  private readonly paths = new Map<Element, string>();
  private readonly positions = new Map<Node, Map<Element, string>>();

  /** The selector of `el`; steps through shadow roots are joined by ` >>> `. */
  of(el: Element): string {
    const root = el.getRootNode();
    const own = this.path(el);
    return isShadow(root) ? `${this.of(root.host)} >>> ${own}` : own;
  }

  private path(el: Element): string {
    const known = this.paths.get(el);
    if (known) return known;
    const path = this.byId(el) ?? this.byPlace(el);
    this.paths.set(el, path);
    return path;
  }

  private byId(el: Element): string | null {
    if (!el.id || el.id.length > 120) return null;
    const selector = `#${CSS.escape(el.id)}`;
    const root = el.getRootNode() as Document | ShadowRoot;
    return root.querySelectorAll(selector).length === 1 ? selector : null;
  }

  private byPlace(el: Element): string {
    const parent = el.parentNode;
    const step = this.place(el, parent);
    return parent && parent.nodeType === 1 ? `${this.path(parent as Element)} > ${step}` : step;
  }

  /** `tag:nth-of-type(n)`; the positions of all siblings are counted at once. */
  private place(el: Element, parent: Node | null): string {
    const name = CSS.escape(el.localName);
    if (!parent) return name;
    if (parent.nodeType !== 1) return parent.nodeType === 9 ? `:root` : this.position(el, parent, name);
    return this.position(el, parent, name);
  }

  private position(el: Element, parent: Node, name: string): string {
    let steps = this.positions.get(parent);
    if (!steps) {
      steps = new Map();
      const counts = new Map<string, number>();
      for (let child = (parent as ParentNode).firstElementChild; child; child = child.nextElementSibling) {
        const n = (counts.get(child.localName) ?? 0) + 1;
        counts.set(child.localName, n);
        steps.set(child, `:nth-of-type(${n})`);
      }
      this.positions.set(parent, steps);
    }
    return `${name}${steps.get(el) ?? ''}`;
  }
}

function isShadow(root: Node): root is ShadowRoot {
  return root.nodeType === 11 && 'host' in root;
}
