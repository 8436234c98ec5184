import { type Cells, openCells } from './cells';
import { controlKind, isAtom } from './controls';
import type { Lexicon } from './lexicon';
import { hostOf, type Label, type Labels, type Run, type Scope, type Spot } from './page';
import { Runs } from './runs';
import { formOf, formScope, headingRank, headingScope, regionScope } from './scopes';

export interface WalkOptions {
  lexicon: Lexicon;
  /** Opens a host's shadow root, a closed one too where the browser allows it. */
  openRoot: (host: Element) => ShadowRoot | null;
}

/** Where a part of the page can be walked again by itself: what governed it at its beginning. */
export interface Region {
  scope: Scope | null;
  hosts: readonly Element[];
}

interface Frame {
  el: Element | null;
  next: Node | null;
  /** Nodes assigned to a slot, walked in its place. */
  slotted: readonly Node[] | null;
  at: number;
  scope: Scope | null;
  /** How many values stand below; a heading whose box holds none governs what follows the box. */
  spots: number;
  label: Label | null;
  block: boolean;
  heading: boolean;
  /** Text in links, buttons and navigation names nothing that a value stands beside. */
  quiet: boolean;
  /** Set when nothing before the element can be the label of what is in it. */
  region: Region | null;
}

const SKIP = new Set(
  'script style noscript template svg math canvas video audio iframe frame object head datalist option optgroup'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr b bdi bdo big cite code em font i ins kbd mark nobr q s small span strong sub sup time tt u var'.split(' '),
);
const QUIET = new Set(['a', 'button', 'nav']);
const REGIONS = new Set(['fieldset', 'section', 'article']);
const REGION_ROLES = new Set(['group', 'region', 'tabpanel', 'radiogroup', 'dialog']);
const DEEPEST = 400;
const LONGEST_RUN = 200;

/**
 * Walks a page once, in pieces: `step` goes on until its budget is used and says whether it is done. Finds every control with the texts around it, and
 * every read-only text that stands beside a label. No query, no layout, no second look at a node.
 */
export class Walk {
  readonly spots: Spot[] = [];
  /** Texts of `label for=…`, by the innermost host whose shadow root they stand in (null: the document), and id. */
  readonly labels: Labels = new Map();
  readonly regions: [Element, Region][] = [];
  /** Shadow roots that were entered: an observer of the document does not see into them. */
  readonly roots: ShadowRoot[] = [];
  /** Elements that claim to be dialogs. */
  readonly dialogs: Element[] = [];
  /** JSON-LD blocks. */
  readonly data: Element[] = [];
  /** True when something lay deeper than is walked. */
  cutOff = false;
  private readonly frames: Frame[] = [];
  private hosts: readonly Element[];
  private readonly cells: Cells;
  private readonly runs: Runs;
  private last: Spot | null = null;
  private priced = false;

  constructor(
    root: Node,
    private readonly options: WalkOptions,
    region: Region = { scope: null, hosts: [] },
  ) {
    this.hosts = region.hosts;
    this.cells = openCells((pair) => this.emit(pair), options.lexicon);
    this.runs = new Runs(options.lexicon, {
      pair: (label, value) =>
        this.emit({ el: value.el, kind: 'text', pair: { label: label.text, value: value.text, how: 'beside' } }),
      price: (value) => this.price(value),
      heading: (run) => this.promote(run),
    });
    this.push(null, root.nodeType === 1 ? root : root.firstChild, region.scope);
    if (root.nodeType === 1) this.frames[0]!.at = -1; // the element itself, not its siblings
  }

  /** Goes on while `more()` says so, asked every 64 nodes. True when everything has been walked. */
  step(more: () => boolean): boolean {
    for (let n = 1; this.frames.length; n++) {
      this.advance();
      if ((n & 63) === 0 && !more()) return this.frames.length === 0;
    }
    return true;
  }

  private advance(): void {
    const frame = this.frames[this.frames.length - 1]!;
    let node: Node | null;
    if (frame.slotted) node = frame.slotted[frame.at++] ?? null;
    else {
      node = frame.next;
      if (node) frame.next = frame.at === -1 ? null : node.nextSibling;
    }
    if (!node) this.leave(frame);
    else if (node.nodeType === 3) this.text(node as Text, frame);
    else if (node.nodeType === 1) this.enter(node as Element, frame);
  }

  private push(el: Element | null, next: Node | null, scope: Scope | null): Frame {
    const above = this.frames[this.frames.length - 1];
    const frame: Frame = {
      el,
      next,
      slotted: null,
      at: 0,
      scope,
      spots: 0,
      label: above?.label ?? null,
      block: false,
      heading: above?.heading ?? false,
      quiet: above?.quiet ?? false,
      region: null,
    };
    this.frames.push(frame);
    return frame;
  }

  private text(node: Text, frame: Frame): void {
    const text = node.data.trim();
    if (!text || frame.heading) return;
    const cut = text.length > LONGEST_RUN ? text.slice(0, LONGEST_RUN) : text;
    if (frame.label && frame.label.text.length < LONGEST_RUN) frame.label.text += frame.label.text ? ` ${cut}` : cut;
    this.cells.text(cut);
    if (this.last) {
      this.last.after = cut;
      this.last.afterEl = frame.el;
      this.last = null;
    }
    if (!frame.quiet && frame.el) this.runs.add(cut, frame.el, this.frames.length, this.cells.inCell());
  }

  private enter(el: Element, frame: Frame): void {
    const name = el.localName;
    if (SKIP.has(name)) {
      if (name === 'script' && el.getAttribute('type') === 'application/ld+json') this.data.push(el);
      return;
    }
    if (el.hasAttribute('inert') || el.hasAttribute('hidden')) return;
    if (this.frames.length > DEEPEST) {
      this.cutOff = true;
      return;
    }
    const inline = INLINE.has(name);
    if (!inline) this.runs.block++;
    const kind = controlKind(el, name);
    if (kind === 'editable') this.cells.enter(el, name, frame.scope);
    if (kind) this.control(el, kind, frame);
    else if (name === 'input' && (el as HTMLInputElement).type === 'password') this.password(frame.scope);
    if (kind === 'editable') this.cells.leave(el);
    if (isAtom(name, kind)) return;
    const opened = this.push(el, el.firstChild, this.scopeOf(el, name, frame.scope));
    opened.block = !inline;
    if (!inline && this.runs.empty && !this.cells.inCell()) opened.region = { scope: frame.scope, hosts: this.hosts };
    if (QUIET.has(name)) opened.quiet = true;
    if (name === 'label') this.label(el as HTMLLabelElement, opened);
    const rank = headingRank(el, name);
    if (rank) this.heading(el, rank, opened);
    else this.cells.enter(el, name, opened.scope);
    this.descend(el, name, opened);
  }

  /** Into a shadow root instead of the host's children; into what is assigned to a slot. */
  private descend(el: Element, name: string, opened: Frame): void {
    if (name === 'slot') {
      const assigned = (el as HTMLSlotElement).assignedNodes();
      if (assigned.length) opened.slotted = assigned;
      return;
    }
    const root = name.includes('-') || el.shadowRoot ? this.options.openRoot(el) : null;
    if (!root) return;
    opened.next = root.firstChild;
    this.roots.push(root);
    this.hosts = [el, ...this.hosts];
  }

  private scopeOf(el: Element, name: string, up: Scope | null): Scope | null {
    const { lexicon } = this.options;
    if (name === 'form') {
      this.runs.clear();
      return formScope(el, up, lexicon);
    }
    const role = el.getAttribute('role');
    if (name === 'dialog' || role === 'dialog' || el.getAttribute('aria-modal') === 'true') this.dialogs.push(el);
    if (name === 'button') formOf(up)?.buttons.push((el.textContent ?? '').trim().slice(0, 60));
    if (REGIONS.has(name) || (role && REGION_ROLES.has(role))) return regionScope(el, up, lexicon);
    return up;
  }

  private leave(frame: Frame): void {
    this.frames.pop();
    const above = this.frames[this.frames.length - 1];
    const { el } = frame;
    if (!el) return;
    if (frame.block) this.runs.block++;
    if (this.hosts[0] === el) this.hosts = this.hosts.slice(1);
    this.cells.leave(el);
    if (frame.region && frame.spots) this.regions.push([el, frame.region]);
    if (!above) return;
    above.spots += frame.spots;
    if (!frame.spots && frame.scope?.kind === 'heading') above.scope = frame.scope;
  }

  private control(el: Element, kind: Spot['kind'], frame: Frame): void {
    const { text, distance, el: beforeEl } = this.runs.take();
    const form = formOf(frame.scope);
    if (form) form.controls++;
    this.last = this.emit({ el, kind, before: text, beforeEl, distance, label: frame.label });
  }

  private emit(spot: Pick<Spot, 'el' | 'kind'> & Partial<Spot>): Spot {
    const frame = this.frames[this.frames.length - 1]!;
    const full: Spot = {
      hosts: this.hosts,
      scope: frame.scope,
      label: null,
      before: '',
      beforeEl: null,
      distance: 2,
      after: '',
      afterEl: null,
      cell: this.cells.current(),
      pair: null,
      order: this.spots.length,
      ...spot,
    };
    if (full.kind !== 'text') this.cells.control();
    frame.spots++;
    this.spots.push(full);
    return full;
  }

  private label(el: HTMLLabelElement, opened: Frame): void {
    opened.label = { text: '', htmlFor: el.htmlFor };
    if (!el.htmlFor) return;
    const host = hostOf(el, this.hosts);
    const own = this.labels.get(host) ?? new Map<string, Label>();
    if (!own.has(el.htmlFor)) own.set(el.htmlFor, opened.label);
    this.labels.set(host, own);
  }

  private heading(el: Element, rank: number, opened: Frame): void {
    const text = (el.textContent ?? '').slice(0, 400).replace(/\s+/g, ' ').trim().slice(0, 160);
    opened.heading = true;
    if (text) this.govern(this.frames.length - 2, text, rank);
    this.runs.clear();
  }

  /** The asking price of the page: the first one that stands outside a list. Prices in lists are those of other advertisements. */
  private price(value: Run): void {
    if (this.priced || value.el.closest('li, aside, article, a, td')) return;
    this.priced = true;
    this.emit({ el: value.el, kind: 'text', pair: { label: 'Price', value: value.text, how: 'beside' } });
  }

  /** Text that stands like a heading governs what follows it in the box around its own box. */
  private promote(run: Run): void {
    let index = -1;
    for (let up: Element | null = run.el; up && index < 0; up = up.parentElement)
      index = this.frames.findIndex((frame) => frame.el === up);
    const frame = this.frames[index];
    if (!frame) return;
    this.govern(index, run.text, 7);
  }

  private govern(index: number, text: string, rank: number): void {
    const at = Math.max(0, index);
    const before = this.frames[at]!.scope;
    const scope = headingScope(text, rank, before, this.options.lexicon);
    for (const frame of this.frames.slice(at)) {
      if (frame.scope === before) frame.scope = scope;
      else if (frame.scope?.up === before) frame.scope.up = scope;
    }
  }

  private password(scope: Scope | null): void {
    const form = formOf(scope);
    if (form) form.password = true;
  }
}
