/** For more selectors than this it is cheaper to count all ids of the root once than to look each of them up. */
const FEW = 8;
/** How many ids are counted in one step. */
const STEP = 256;
/** What stands right in a shadow root has no element around it; without that the same place further in would be found. */
const OUTERMOST = ':not(* > *)';
const PLAIN = /^[a-zA-Z][\w-]*$/;

type Root = Document | ShadowRoot;

/**
 * Writes selectors that find exactly one element. By id where that id is unique in its root, else by the path of positions below the
 * nearest element with one. Made for one pass over a page: what is remembered must not outlive a change of the page.
 */
export class Selectors {
  private readonly paths = new Map<Element, string>();
  private readonly positions = new Map<Node, Map<Element, number>>();
  private readonly ids = new Map<Root, Map<string, number>>();

  /** Gets ready to write so many selectors below `root`. */
  *prepare(root: Root, many: number): Generator<void, void> {
    if (many <= FEW) return;
    const counted = new Map<string, number>();
    let n = 0;
    for (const { id } of root.querySelectorAll('[id]')) {
      counted.set(id, (counted.get(id) ?? 0) + 1);
      if (++n % STEP === 0) yield;
    }
    this.ids.set(root, counted);
  }

  /** The selector of `el`; steps through shadow roots are joined by ` >>> `. `root` is given where it is known. */
  of(el: Element, root = el.getRootNode() as Root): string {
    const own = this.path(el, root);
    return 'host' in root ? `${this.of(root.host)} >>> ${own}` : own;
  }

  private path(el: Element, root: Root): string {
    const known = this.paths.get(el);
    if (known) return known;
    const path = this.byId(el, root) ?? this.byPlace(el, root);
    this.paths.set(el, path);
    return path;
  }

  private byId(el: Element, root: Root): string | null {
    const { id } = el;
    if (!id || id.length > 120) return null;
    const selector = `#${PLAIN.test(id) ? id : CSS.escape(id)}`;
    return this.isUnique(id, selector, root) ? selector : null;
  }

  private isUnique(id: string, selector: string, root: Root): boolean {
    const counted = this.ids.get(root);
    return counted ? counted.get(id) === 1 : root.querySelectorAll(selector).length === 1;
  }

  private byPlace(el: Element, root: Root): string {
    const parent = el.parentNode;
    if (!parent || parent.nodeType === 9) return ':root';
    const step = `${named(el.localName)}:nth-of-type(${this.position(el, parent)})`;
    return parent.nodeType === 1 ? `${this.path(parent as Element, root)} > ${step}` : step + OUTERMOST;
  }

  /** Place among the siblings of its name, from 1. Large families are counted once for all. */
  private position(el: Element, parent: Node): number {
    const counted = this.positions.get(parent);
    if (counted) return counted.get(el) ?? 1;
    const name = el.localName;
    let n = 1;
    let steps = 0;
    for (let at = el.previousElementSibling; at; at = at.previousElementSibling) {
      if (++steps > 8) return this.count(parent).get(el) ?? 1;
      if (at.localName === name) n++;
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
