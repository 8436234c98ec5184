import type { Role } from '../trade/roles';
import { type Cells, openCells } from './cells';
import { controlKind } from './controls';
import { type Frame, Frames, govern, type Region } from './frame';
import type { Lexicon } from './lexicon';
import {
  bareSpot,
  type Cell,
  type FormFacts,
  hostOf,
  type Label,
  type Labels,
  type Run,
  type Scope,
  type Spot,
} from './page';
import { PartyBlocks } from './party-blocks';
import { isPrice, Runs } from './runs';
import { chromeScope, formOf, formScope, headingRank, isSearch, regionScope } from './scopes';
import { governedBy } from './step-lists';
import { hasMicrodata, propertyOf, type Structured } from './structured';
import { CONTROL, INLINE, QUIET, REGION, SKIPPED, tagOf } from './tags';

export interface WalkOptions {
  /** What the page says of itself for machines; texts that say the same get its roles. */
  structured?: Structured;
  lexicon: Lexicon;
  /** Opens a host's shadow root, a closed one too where the browser allows it. */
  openRoot: (host: Element) => ShadowRoot | null;
}

/** Whether an element stands right in the page's body, or in the shadow root that holds the page. */
function isOutermost({ parentElement }: Element): boolean {
  return parentElement === null || parentElement.localName === 'body';
}

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
  /** True when something lay deeper than is walked. */
  cutOff = false;
  private readonly frames = new Frames();
  private hosts: readonly Element[];
  private readonly cells: Cells;
  private readonly runs: Runs;
  private readonly blocks: PartyBlocks;
  private last: Spot | null = null;
  private lastDepth = 0;
  /** Fewest elements that were open at once since the last control. */
  private lowest = 0;
  private priced = false;
  private microdata: boolean;

  constructor(
    root: Node,
    private readonly options: WalkOptions,
    region: Region = { scope: null, hosts: [] },
  ) {
    this.hosts = region.hosts;
    this.microdata = options.structured?.microdata ?? false;
    this.blocks = new PartyBlocks(options.lexicon);
    this.cells = openCells((el, pair, scope, cell) => void this.emit(el, 'text', scope, pair, cell), options.lexicon);
    this.runs = new Runs(options.lexicon, {
      pair: (label, value) => this.emitPair(value.el, label.text, value.text),
      price: ({ el, text }) => this.price(el, text),
      heading: (run) => this.promote(run),
    });
    const first = this.frames.push(null, root.nodeType === 1 ? root : root.firstChild, region.scope);
    if (root.nodeType === 1) first.at = -1; // the element itself, not its siblings
  }

  /** Goes on while `more()` says so, asked every 64 nodes. True when everything has been walked. */
  step(more: () => boolean): boolean {
    const { open } = this.frames;
    for (let n = 1; open.length; n++) {
      if (!this.cells.tellRow()) this.advance();
      if ((n & 63) === 0 && !more()) return false;
    }
    this.tellBlocks();
    return true;
  }

  private tellBlocks(): void {
    const hosts = this.hosts;
    for (const { run, scope, party, part, label, value } of [...this.blocks.found(this.spots)]) {
      const role: Role = `${party}.${part}`;
      const pair = { label, value: value.slice(0, 300), how: 'block' as const, role };
      this.spots.push(bareSpot(run.el, pair, scope, hosts, this.spots.length));
    }
  }

  private advance(): void {
    const frame = this.frames.top;
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

  private text(node: Text, frame: Frame): void {
    const text = node.data.trim();
    if (!text || frame.heading) return;
    const cut = text.length > LONGEST_RUN ? text.slice(0, LONGEST_RUN) : text;
    if (frame.label && frame.label.text.length < LONGEST_RUN) frame.label.text += frame.label.text ? ` ${cut}` : cut;
    this.cells.text(cut);
    if (this.last) {
      if (!frame.label || frame.label === this.last.label) this.last.after = cut; // not the label of the next one
      this.last.boxesAfter = this.lastDepth - this.lowest;
      this.last = null;
    }
    const said = this.options.structured?.values.get(cut.toLowerCase());
    if (said && frame.el)
      this.emit(
        frame.el,
        'text',
        frame.scope,
        { label: said.property, value: cut, how: 'data', role: said.role },
        null,
      );
    else if (frame.el?.localName === 'a') {
      if (!this.cells.inCell()) this.runs.link(cut, frame.el);
    } else if (!frame.quiet && frame.el) {
      frame.texts++;
      this.runs.add(cut, frame.el, this.frames.open.length, this.cells.inCell(), frame.label?.htmlFor ?? '');
      this.line({ text: cut, el: frame.el, block: 0, depth: 0, of: '' }, frame.scope);
    }
  }

  /** What may be a line of a party's block. */
  private line(run: Run, scope: Scope | null): void {
    const cell = this.cells.current();
    if (cell) this.blocks.addIn(cell, run);
    else if (scope?.kind === 'heading' && scope.meaning.party && !this.cells.inCell()) this.blocks.add(run, scope);
  }

  private enter(el: Element, frame: Frame): void {
    const name = el.localName;
    const tag = tagOf(name);
    if (tag & SKIPPED) return;
    const bare = !el.hasAttributes();
    if (!bare && (el.hasAttribute('hidden') || el.hasAttribute('inert'))) return;
    if (this.frames.open.length > DEEPEST) {
      this.cutOff = true;
      return;
    }
    const inline = (tag & INLINE) !== 0;
    if (!inline) this.runs.block++;
    const role = bare ? null : el.getAttribute('role');
    const kind = bare && !(tag & CONTROL) ? null : controlKind(el, name, role);
    if (kind) {
      if (kind === 'editable') this.cells.enter(el, name, role, frame.scope);
      this.control(el, kind, frame);
      if (kind === 'editable') this.cells.leave(el);
      return;
    }
    if (tag & CONTROL) {
      if (name === 'input') this.uncounted(el as HTMLInputElement, formOf(frame.scope));
      return;
    }
    const plain = role === null && (tag & ~(INLINE | QUIET)) === 0;
    const opened = this.frames.push(el, el.firstChild, plain ? frame.scope : this.scopeOf(el, name, role, frame.scope));
    opened.block = !inline;
    opened.apart = !inline && this.runs.empty && !this.cells.inCell();
    if (tag & QUIET) opened.quiet = true;
    if (this.microdata) {
      const said = propertyOf(el);
      if (said) this.emit(el, 'text', frame.scope, said, null);
    }
    if (!plain) this.special(el, name, role, opened);
    if (name.includes('-') || (!inline && el.shadowRoot)) this.descend(el, opened);
  }

  /** What has a meaning of its own to the walk: headings, labels, grids, slots. */
  private special(el: Element, name: string, role: string | null, opened: Frame): void {
    if (name === 'label') this.label(el as HTMLLabelElement, opened);
    const rank = headingRank(el, name, role);
    if (rank) this.heading(el, rank, opened);
    else this.cells.enter(el, name, role, opened.scope);
    if (name === 'slot') {
      const assigned = (el as HTMLSlotElement).assignedNodes();
      if (assigned.length) opened.slotted = assigned;
    }
  }

  /** Into a shadow root instead of the host's children. */
  private descend(el: Element, opened: Frame): void {
    const root = this.options.openRoot(el);
    if (!root) return;
    opened.next = root.firstChild;
    this.roots.push(root);
    this.microdata ||= hasMicrodata(root);
    this.hosts = [el, ...this.hosts];
  }

  private scopeOf(el: Element, name: string, role: string | null, up: Scope | null): Scope | null {
    const { lexicon } = this.options;
    if (name === 'form') {
      this.runs.clear();
      return formScope(el, up, lexicon);
    }
    if (name === 'dialog' || role === 'dialog' || role === 'alertdialog') this.dialogs.push(el);
    if (name === 'button') formOf(up)?.buttons.push((el.textContent ?? '').trim().slice(0, 60));
    if (name === 'nav' || role === 'banner' || role === 'navigation' || (name === 'header' && isOutermost(el)))
      return chromeScope(up);
    const region = tagOf(name) & REGION || (role !== null && REGION_ROLES.has(role));
    return region ? regionScope(el, up, lexicon) : up;
  }

  private leave(frame: Frame): void {
    this.frames.pop();
    const depth = this.frames.open.length;
    if (depth < this.lowest) this.lowest = depth;
    if (depth < this.runs.lowest) this.runs.lowest = depth;
    const above = this.frames.open[depth - 1];
    const { el } = frame;
    if (!el) return;
    if (frame.block) this.runs.block++;
    if (el.localName === 'form') this.formEnds(formOf(frame.scope));
    if (this.hosts[0] === el) this.hosts = this.hosts.slice(1);
    this.cells.leave(el);
    if (frame.apart && frame.spots) this.regions.push([el, { scope: frame.outer, hosts: this.hosts }]);
    if (!above) return;
    above.spots += frame.spots;
    above.texts += frame.texts;
    if (!frame.spots && frame.texts < 2 && frame.scope?.kind === 'heading') above.scope = frame.scope;
  }

  private control(el: Element, kind: Spot['kind'], frame: Frame): void {
    const depth = this.frames.open.length;
    const { text, of, distance, boxes, row } = this.runs.take(depth);
    const form = formOf(frame.scope);
    if (form) form.controls++;
    const spot = this.emit(el, kind, frame.scope, null, this.cells.current());
    spot.before = text;
    spot.beforeOf = of;
    spot.row = row;
    spot.boxesBefore = boxes;
    spot.distance = distance;
    spot.label = frame.label;
    this.last = spot;
    this.lastDepth = this.lowest = depth;
    this.cells.control();
  }

  private emit(el: Element, kind: Spot['kind'], scope: Scope | null, pair: Spot['pair'], cell: Cell | null): Spot {
    const spot = bareSpot(el, pair, scope, this.hosts, this.spots.length);
    spot.kind = kind;
    spot.cell = cell;
    this.frames.top.spots++;
    this.spots.push(spot);
    return spot;
  }

  /** Read-only text beside its label, under the heading that holds at this moment. */
  private emitPair(el: Element, label: string, value: string): void {
    if (label.toLowerCase() === value.toLowerCase()) return; // kits draw a floating label twice
    const { scope } = this.frames.top;
    this.emit(el, 'text', scope, { label, value, how: 'beside' }, this.cells.current());
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
    if (isPrice(text, el)) this.price(el, text);
    if (text) govern(this.frames.open, this.frames.open.length - 2, text, rank, this.options.lexicon);
    this.runs.clear();
  }

  /** The asking price of the page: the first one that stands outside a list. Prices in lists are those of other advertisements. */
  private price(el: Element, text: string): void {
    const list = el.closest('li, aside, article, a, td');
    if (this.priced || (list && !(list.localName === 'article' && list.querySelector('h1')))) return;
    this.priced = true;
    const { scope } = this.frames.top;
    this.emit(el, 'text', scope, { label: '', value: text, how: 'price', role: 'goods.value' }, null);
  }

  /** Text that stands like a heading governs what follows it in the box around its own box. */
  private promote(run: Run): void {
    const el = governedBy(run);
    if (el) this.frames.governAround(el, run.text, this.options.lexicon);
  }

  private formEnds(form: FormFacts | null): void {
    if (form && isSearch(form, this.options.lexicon)) form.not ??= 'search';
  }

  /** Inputs that hold nothing to be read, but say what a form is for. */
  private uncounted(input: HTMLInputElement, form: FormFacts | null): void {
    if (!form) return;
    if (input.type === 'password') form.password = true;
    else if (input.type === 'submit') form.buttons.push(input.value.slice(0, 60));
  }
}
