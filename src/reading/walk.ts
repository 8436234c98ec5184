import { type Cells, openCells } from './cells';
import { controlKind } from './controls';
import type { Lexicon } from './lexicon';
import { NOTHING } from './meaning';
import type { Cell, FormFacts, Label, Run, Scope, Spot } from './page';

/** What one walk over a document or shadow root found. */
export interface Walked {
  spots: Spot[];
  /** Text of `label for=…`, by id. */
  labels: Map<string, Label>;
  /** Elements that could hold a closed root that may not be entered. */
  elements: number;
}

export interface WalkOptions {
  lexicon: Lexicon;
  /** Opens a host's shadow root, a closed one too where the browser allows it. */
  openRoot: (host: Element) => ShadowRoot | null;
}

interface Frame {
  el: Element | null;
  next: Node | null;
  /** Nodes assigned to a slot, walked in its place. */
  slotted: Node[] | null;
  at: number;
  scope: Scope | null;
  /** Whether anything below holds a value; a heading whose box holds none governs what follows the box. */
  spots: number;
  label: Label | null;
  block: boolean;
  heading: boolean;
  quiet: boolean;
}

const SKIP = new Set(
  'script style noscript template svg math canvas video audio iframe object head datalist option optgroup'.split(' '),
);
const INLINE = new Set(
  'a abbr b bdi bdo big cite code em font i ins kbd mark nobr q s small span strong sub sup time tt u var'.split(' '),
);
/** Text in these names nothing that a value stands beside. */
const QUIET = new Set(['a', 'button', 'nav']);
const LONGEST_DEPTH = 400;
const LONGEST_RUN = 200;
const MOST_RUNS = 12;

/**
 * Walks a page once, in pieces: `step` goes on until its budget is used and says whether it is done. Emits every control with the texts
 * around it, and every read-only text that stands beside a label. No query, no layout, no look at a node twice.
 */
export class Walk implements Walked {
  readonly spots: Spot[] = [];
  readonly labels = new Map<string, Label>();
  elements = 0;
  private readonly frames: Frame[] = [];
  private readonly hosts: Element[] = [];
  private readonly cells: Cells;
  private runs: Run[] = [];
  private block = 0;
  private last: Spot | null = null;

  constructor(
    root: Node,
    private readonly options: WalkOptions,
    scope: Scope | null = null,
  ) {
    this.cells = openCells((pair) => this.emit(pair), options.lexicon);
    this.push(null, root.nodeType === 1 ? root : root.firstChild, scope);
    if (root.nodeType === 1) this.frames[0]!.at = -1; // the root element itself, without its siblings
  }

  /** Goes on while `more()` says so, asked every 64 nodes. True when everything has been walked. */
  step(more: () => boolean): boolean {
    for (let n = 1; this.frames.length; n++) {
      if ((n & 63) === 0 && !more()) return false;
      this.advance();
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
      heading: false,
      quiet: above?.quiet ?? false,
    };
    this.frames.push(frame);
    return frame;
  }

  private text(node: Text, frame: Frame): void {
    const text = node.data.trim();
    if (!text) return;
    if (frame.heading) return;
    const cut = text.length > LONGEST_RUN ? text.slice(0, LONGEST_RUN) : text;
    if (frame.label && frame.label.text.length < LONGEST_RUN) frame.label.text += frame.label.text ? ` ${cut}` : cut;
    this.cells.text(cut);
    if (this.last && !this.last.after && this.last.el.parentNode !== null) this.last.after = cut;
    if (frame.quiet || !frame.el) return;
    const run: Run = { text: cut, el: frame.el, block: this.block, depth: this.frames.length };
    const before = this.runs[this.runs.length - 1];
    if (before) this.settle(before, run);
    this.runs.push(run);
    if (this.runs.length > MOST_RUNS) this.runs.shift();
  }

  /** A text is followed by another text, not by a control: perhaps it is the label of what follows, perhaps a heading. */
  private settle(run: Run, next: Run): void {
    if (this.isLabelOf(run, next)) this.pair(run, next);
    else this.promote(run, next);
  }

  private isLabelOf(run: Run, next: Run): boolean {
    if (run.text.length > 60 || this.cells.inCell() || run.el === next.el) return false;
    const near =
      run.el.parentElement === next.el.parentElement ||
      run.el === next.el.parentElement ||
      next.el === run.el.parentElement ||
      run.el.parentElement?.parentElement === next.el.parentElement?.parentElement;
    if (!near) return false;
    const said = this.options.lexicon.label(run.text);
    const colon = /[:：]$/.test(run.text);
    if (!(said.role || said.part || (said.party && colon)) || said.covered < 0.6) return false;
    const value = this.options.lexicon.label(next.text);
    return !(value.whole && (value.role || value.part || value.party));
  }

  private promote(run: Run, next: Run): void {
    if (run.text.length > 60 || run.block === next.block) return;
    const meaning = this.options.lexicon.label(run.text);
    if (meaning.covered < 0.75 || meaning.role || (!meaning.party && !meaning.not && !meaning.about)) return;
    let index = this.frames.findIndex((frame) => frame.el === run.el);
    if (index < 0) {
      for (let up = run.el.parentElement; up && index < 0; up = up.parentElement)
        index = this.frames.findIndex((frame) => frame.el === up);
    } else if (this.frames[index]!.spots === 0) index--;
    if (index < 1) return;
    this.head(index, 7, run.text);
  }

  private pair(label: Run, value: Run): void {
    this.emit({
      el: value.el,
      kind: 'text',
      pair: { label: label.text, value: value.text, how: 'beside' },
    });
    this.runs = [];
  }

  private enter(el: Element, frame: Frame): void {
    this.elements++;
    const name = el.localName;
    if (SKIP.has(name) || el.hasAttribute('inert') || el.hasAttribute('hidden')) return;
    if (this.frames.length > LONGEST_DEPTH) return;
    const inline = INLINE.has(name);
    if (!inline) this.block++;
    const kind = controlKind(el, name);
    if (name === 'input' && (el as HTMLInputElement).type === 'password') this.password(frame.scope);
    if (kind) {
      this.control(el, kind);
      if (kind !== 'editable' && name !== 'button') {
        if (name === 'select' || name === 'input' || name === 'textarea') return;
      } else return;
    }
    let scope = frame.scope;
    if (name === 'form') {
      scope = this.formScope(el, scope);
      this.runs = [];
    } else if (name === 'fieldset' || name === 'section' || el.getAttribute('role') === 'group')
      scope = this.regionScope(el, scope);
    const opened = this.push(el, el.firstChild, scope);
    opened.block = !inline;
    if (QUIET.has(name)) opened.quiet = true;
    if (name === 'label') {
      opened.label = { text: '', htmlFor: (el as HTMLLabelElement).htmlFor };
      if (opened.label.htmlFor) this.labels.set(opened.label.htmlFor, opened.label);
    } else if (isHeading(el, name)) this.heading(el, name, opened);
    else this.cells.enter(el, name, scope);
    if (name === 'button') this.buttonOf(scope, el);
    if (name === 'slot') {
      const assigned = (el as HTMLSlotElement).assignedNodes();
      if (assigned.length) opened.slotted = assigned;
    } else {
      const root = name.includes('-') || el.shadowRoot ? this.options.openRoot(el) : null;
      if (root) {
        opened.next = root.firstChild;
        this.hosts.unshift(el);
      }
    }
  }

  private leave(frame: Frame): void {
    this.frames.pop();
    const above = this.frames[this.frames.length - 1];
    const el = frame.el;
    if (!el) return;
    if (frame.block) this.block++;
    if (this.hosts[0] === el) this.hosts.shift();
    this.cells.leave(el);
    if (!above) return;
    above.spots += frame.spots;
    if (!frame.spots && frame.scope?.kind === 'heading' && el.localName !== 'fieldset') above.scope = frame.scope;
  }

  private control(el: Element, kind: Spot['kind']): void {
    const runs = this.runs;
    const nearest = runs[runs.length - 1];
    let before = '';
    let distance = 2;
    if (nearest) {
      let i = runs.length - 1;
      while (i > 0 && !/[\p{L}]/u.test(runs[i]!.text)) i--;
      const block = runs[i]!.block;
      distance = Math.min(2, this.block - block > 3 ? 2 : this.block - block > 1 ? 1 : 0);
      for (; i >= 0 && runs[i]!.block === block; i--) before = before ? `${runs[i]!.text} ${before}` : runs[i]!.text;
    }
    const frame = this.frames[this.frames.length - 1]!;
    const form = formOf(frame.scope);
    if (form) form.controls++;
    const spot = this.emit({ el, kind, before, distance, label: frame.label });
    this.last = spot;
    this.runs = [];
  }

  private emit(spot: Pick<Spot, 'el' | 'kind'> & Partial<Spot>): Spot {
    const frame = this.frames[this.frames.length - 1]!;
    const cell: Cell | null = this.cells.current();
    const full: Spot = {
      hosts: [...this.hosts],
      scope: frame.scope,
      label: null,
      before: '',
      distance: 2,
      after: '',
      cell,
      pair: null,
      order: this.spots.length,
      ...spot,
    };
    if (full.kind !== 'text') this.cells.control();
    frame.spots++;
    this.spots.push(full);
    return full;
  }

  private heading(el: Element, name: string, opened: Frame): void {
    opened.heading = true;
    const rank = /^h[1-6]$/.test(name) ? Number(name[1]) : Number(el.getAttribute('aria-level')) || 6;
    const text = (el.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 160);
    if (text) this.head(this.frames.length - 2, rank, text);
    this.runs = [];
  }

  /** Sets a heading for everything that follows in the frame at `index` and below. */
  private head(index: number, rank: number, text: string): void {
    const frame = this.frames[index];
    if (!frame) return;
    let up = frame.scope;
    while (up && up.kind === 'heading' && up.rank >= rank) up = up.up;
    const scope: Scope = { up, kind: 'heading', rank, text, meaning: this.options.lexicon.label(text), form: null };
    for (let i = index; i < this.frames.length; i++) this.frames[i]!.scope = scope;
  }

  private formScope(el: Element, up: Scope | null): Scope {
    const lexicon = this.options.lexicon;
    const said = lexicon.name(
      `${el.id} ${el.getAttribute('name') ?? ''} ${el.getAttribute('class') ?? ''}`.slice(0, 120),
    );
    const not = el.getAttribute('role') === 'search' ? 'search' : said.not;
    const form: FormFacts = { controls: 0, password: false, buttons: [], not };
    const text = el.getAttribute('aria-label') ?? '';
    return { up, kind: 'form', rank: 0, text, meaning: text ? lexicon.label(text) : NOTHING, form };
  }

  private regionScope(el: Element, up: Scope | null): Scope {
    const text = el.getAttribute('aria-label') ?? '';
    return {
      up,
      kind: 'region',
      rank: 0,
      text,
      meaning: text ? this.options.lexicon.label(text) : NOTHING,
      form: null,
    };
  }

  private password(scope: Scope | null): void {
    const form = formOf(scope);
    if (form) form.password = true;
  }

  private buttonOf(scope: Scope | null, el: Element): void {
    const form = formOf(scope);
    if (form && form.buttons.length < 8) form.buttons.push((el.textContent ?? '').trim().slice(0, 60));
  }
}

function formOf(scope: Scope | null): FormFacts | null {
  for (let at = scope; at; at = at.up) if (at.form) return at.form;
  return null;
}

function isHeading(el: Element, name: string): boolean {
  if (name.length === 2 && name[0] === 'h' && name > 'h0' && name < 'h7') return true;
  if (name === 'legend' || name === 'caption' || name === 'summary') return true;
  return el.getAttribute('role') === 'heading';
}
