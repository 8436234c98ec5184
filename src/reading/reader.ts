import type { Field, ReadingDelta, Unreadable } from '../trade/field';
import { type Candidate, type Decision, decide } from './decide';
import { domainsOf } from './domains';
import { workedOn } from './front';
import { groupsOf } from './groups';
import { calledFor } from './languages';
import type { Lexicon } from './lexicon';
import type { Labels } from './page';
import { labelTexts, scan } from './scan';
import { Selectors } from './selector';
import { shownValue } from './value';
import { isShown } from './visible';
import type { Region, WalkOptions } from './walk';

export interface ReaderOptions {
  lexicon: Lexicon;
  /** Opens a host's shadow root; closed ones too, where the browser lets a content script. Default: open roots only. */
  openRoot?: (host: Element) => ShadowRoot | null;
}

/** Reads a page and what changes on it. */
export interface Reader {
  /** Reads everything; the delta carries what is new or different since the last one. */
  read(): ReadingDelta;
  /** The same in steps of well under a millisecond, for a caller that spreads them over idle moments. */
  steps(): Generator<void, ReadingDelta>;
  /** Reads what changed nodes touch: a control's value, or the part of the page around an added or altered node. */
  touched(nodes: Iterable<Node>): ReadingDelta;
  /** Controls with a role that show another value than when they were read last: scripts set values without an event. */
  changed(): Element[];
  /** The element of a field that was read, while it lives. */
  element(id: string): Element | null;
  /** Shadow roots that were entered: an observer of the document does not see into them. */
  roots(): readonly ShadowRoot[];
  /** Languages whose lexicons the page calls for; empty when it is understood. */
  wants(): string[];
}

interface Known {
  candidate: Candidate;
  field: Field;
}

/** Opens a reader on a document. Nothing is read before `read()`. */
export function createReader(root: Document | ShadowRoot, options: ReaderOptions): Reader {
  return new PageReader(root, { lexicon: options.lexicon, openRoot: options.openRoot ?? ((host) => host.shadowRoot) });
}

class PageReader implements Reader {
  private readonly document = randomId();
  private readonly ids = new WeakMap<Element, string>();
  private readonly elements = new Map<string, Element>();
  private known = new Map<Element, Known>();
  private candidates: Candidate[] = [];
  private regions = new WeakMap<Element, Region>();
  private entered: ShadowRoot[] = [];
  private labels: Labels = new Map();
  private unreadable: Unreadable[] = [];
  private revision = 0;
  private count = 0;
  private texts: string[] = [];

  constructor(
    private readonly root: Document | ShadowRoot,
    private readonly options: WalkOptions,
  ) {}

  read(): ReadingDelta {
    const steps = this.steps();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  *steps(): Generator<void, ReadingDelta> {
    this.labels = new Map();
    this.regions = new WeakMap();
    const page = { lang: this.lang(), labels: this.labels, focus: true };
    const start = this.root.nodeType === 9 ? (this.root as Document).documentElement : this.root;
    const { walk, candidates } = yield* scan(start, this.options, undefined, page);
    for (const [el, region] of walk.regions) this.regions.set(el, region);
    this.entered = walk.roots;
    this.texts = labelTexts(walk.spots);
    this.unreadable = walk.cutOff ? [{ what: 'limit', where: ':root' }] : [];
    this.candidates = workedOn(candidates, walk.dialogs);
    return this.settle(new Selectors());
  }

  touched(nodes: Iterable<Node>): ReadingDelta {
    const values: Field[] = [];
    for (const node of nodes) {
      const found = this.known.get(node as Element);
      if (!found || !node.isConnected) return this.read();
      const field = { ...found.field, code: undefined, ...shownValue(found.candidate.spot) };
      if (same(found.field, field)) continue;
      found.field = field;
      values.push(field);
    }
    return this.delta(values, []);
  }

  changed(): Element[] {
    const out: Element[] = [];
    for (const [el, { candidate, field }] of this.known)
      if (field.editable && el.isConnected && shownValue(candidate.spot).value !== field.value) out.push(el);
    return out;
  }

  element(id: string): Element | null {
    return this.elements.get(id) ?? null;
  }

  roots(): readonly ShadowRoot[] {
    return this.entered;
  }

  wants(): string[] {
    return calledFor(this.texts, this.lang(), this.options.lexicon.languages);
  }

  private lang(): string {
    return (this.root.nodeType === 9 ? (this.root as Document) : this.root.ownerDocument!).documentElement?.lang ?? '';
  }

  /** Decides all candidates, gives them their groups, and says what is different from the last time. */
  private settle(selectors: Selectors): ReadingDelta {
    const decisions = decide(this.candidates, domainsOf(this.candidates));
    const marked: { candidate: Candidate; decision: Decision }[] = [];
    this.candidates.forEach((candidate, i) => {
      const decision = decisions[i];
      if (decision && (isShown(candidate.spot.el) || this.known.has(candidate.spot.el)))
        marked.push({ candidate, decision });
    });
    const groups = groupsOf(marked);
    const now = new Map<Element, Known>();
    const changed: Field[] = [];
    marked.forEach(({ candidate, decision }, i) => {
      const { el } = candidate.spot;
      if (now.has(el)) return;
      const field = this.field(candidate, decision, groups[i]!, selectors);
      const before = this.known.get(el);
      now.set(el, { candidate, field });
      if (!before || !same(before.field, field)) changed.push(field);
    });
    const gone: string[] = [];
    for (const [el, { field }] of this.known)
      if (!now.has(el)) {
        gone.push(field.id);
        this.elements.delete(field.id);
      }
    this.known = now;
    return this.delta(changed, gone);
  }

  private field(candidate: Candidate, decision: Decision, group: Field['group'], selectors: Selectors): Field {
    const { spot, signs } = candidate;
    const el = spot.el as HTMLInputElement;
    return {
      id: this.idOf(spot.el),
      role: decision.role,
      ...decision.shown,
      label: signs.visible[0]?.text ?? '',
      selector: selectors.of(spot.el),
      frame: 0,
      group,
      confidence: Math.round(decision.confidence * 100) / 100,
      why: decision.why,
      editable: spot.kind !== 'text' && !el.disabled && !el.readOnly,
    };
  }

  private idOf(el: Element): string {
    let id = this.ids.get(el);
    if (!id) {
      id = `f${++this.count}`;
      this.ids.set(el, id);
    }
    this.elements.set(id, el);
    return id;
  }

  private delta(fields: Field[], gone: string[]): ReadingDelta {
    const { document, unreadable } = this;
    return { document, revision: ++this.revision, fields, gone, unreadable, settled: false };
  }
}

function same(a: Field, b: Field): boolean {
  return (
    a.value === b.value &&
    a.code === b.code &&
    a.role === b.role &&
    a.label === b.label &&
    a.selector === b.selector &&
    a.group.shipment === b.group.shipment &&
    a.group.item === b.group.item &&
    a.group.section === b.group.section
  );
}

/** `crypto.randomUUID` is missing on pages served over plain http. */
function randomId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
