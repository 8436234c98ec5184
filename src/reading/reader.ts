import type { Field, FieldGroup, ReadingDelta, Unreadable } from '../trade/field';
import type { Role } from '../trade/roles';
import { type Expectation, sing } from './canary';
import type { Candidate } from './candidate';
import { type Decision, decide } from './decide';
import { domainsOf, joined, NO_DOMAINS } from './domains';
import { fieldOf, same } from './fields';
import { finish } from './finish';
import type { Region } from './frame';
import { workedOn } from './front';
import { groupsOf } from './groups';
import { calledFor } from './languages';
import type { Lexicon } from './lexicon';
import type { Labels } from './page';
import { partsAround, rangeOf, sectionAround } from './parts';
import { randomId } from './random-id';
import { labelTexts, NOTHING_WALKED, type Scanned, scan } from './scan';
import { Selectors } from './selector';
import { firstLook, LOUD } from './silent';
import { type Structured, structuredData } from './structured';
import { type Lessons, lessonsOn, type Taught, taughtTexts } from './taught';
import { shownValue } from './value';
import { isInOtherTab, isShown } from './visible';
import type { WalkOptions } from './walk';

export interface ReaderOptions {
  lexicon: Lexicon;
  /** Opens a host's shadow root; closed ones too, where the browser lets a content script. Default: open roots only. */
  openRoot?: (host: Element) => ShadowRoot | null;
  /** What a portal map or the user says of fields of this site: asked again at each reading. */
  taught?: () => readonly Taught[];
  /** What a portal map expects of this site's pages; what is missing is told as `portal-changed`. */
  expects?: readonly Expectation[];
}

/** Reads a page and what changes on it. */
export interface Reader {
  /** Reads everything; the delta carries what is new or different since the last one. */
  read(): ReadingDelta;
  /** The same in steps of well under a millisecond, for a caller that spreads them over idle moments. */
  steps(): Generator<void, ReadingDelta>;
  /** Reads what changed nodes touch: a control's value, or the part of the page around an added or altered node. */
  touched(nodes: Iterable<Node>): ReadingDelta;
  /** The same in steps; taken to the end before anything else is read but values by `touched`. */
  update(nodes: Iterable<Node>): Generator<void, ReadingDelta>;
  /** Controls with a role that show another value than when they were read last: scripts set values without an event. */
  changed(): Element[];
  /** Whether fields stand in an element, or it is one: whether hiding or showing it matters. */
  holds(el: Element): boolean;
  /** The element of a field that was read, while it lives. */
  element(id: string): Element | null;
  /** The elements that were given a role. */
  elements(): Iterable<Element>;
  /** What was read at an element, for teaching: null for what is no place of a value, or was not walked. */
  candidate(el: Element): Candidate | null;
  /** The role that an element was given; null for none. */
  roleOf(el: Element): Role | null;
  /** Shadow roots that were entered: an observer of the document does not see into them. */
  roots(): readonly ShadowRoot[];
  /** Languages whose lexicons the page calls for; empty when it is understood. */
  wants(): string[];
}

interface Known {
  candidate: Candidate;
  field: Field;
}

interface Marked {
  candidate: Candidate;
  decision: Decision;
}

/** What is different since the last delta. */
type Changes = Pick<ReadingDelta, 'fields' | 'gone'>;

/** Opens a reader on a document. Nothing is read before `read()`. */
export function createReader(root: Document | ShadowRoot, options: ReaderOptions): Reader {
  return new PageReader(root, options);
}

class PageReader implements Reader {
  private readonly document = randomId();
  /** Ids of what was a field once: it may be one again. */
  private readonly gone = new WeakMap<Element, string>();
  private known = new Map<Element, Known>();
  private candidates: Candidate[] = [];
  private domains = NO_DOMAINS;
  private regions = new WeakMap<Element, Region>();
  /** Elements whose values were read by themselves since a reading under way looked at them. */
  private readonly retyped = new Set<Element>();
  private readonly entered = new Set<ShadowRoot>();
  private labels: Labels = new Map();
  private unreadable: Unreadable[] = [];
  private revision = 0;
  private count = 0;

  private readonly options: WalkOptions;
  private lessons: Lessons = { byElement: new Map(), byLabel: new Map() };
  private called: string[] = [];
  /** Whether the first look was enough. */
  private unwalked = false;

  constructor(
    private readonly root: Document | ShadowRoot,
    private readonly asked: ReaderOptions,
  ) {
    this.options = { lexicon: asked.lexicon, openRoot: asked.openRoot ?? ((host) => host.shadowRoot) };
  }

  read(): ReadingDelta {
    return finish(this.steps());
  }

  *steps(): Generator<void, ReadingDelta> {
    return this.delta(yield* this.readAll());
  }

  private *readAll(): Generator<void, Changes> {
    this.labels = new Map();
    this.regions = new WeakMap();
    const taught = this.asked.taught?.() ?? [];
    const needed = taught.length > 0 || Boolean(this.asked.expects?.length);
    const structured = structuredData(this.root);
    const look = needed ? LOUD : yield* firstLook(this.root, structured, this.options.lexicon);
    this.unwalked = look.silent;
    const { walk, candidates } = look.silent ? NOTHING_WALKED : yield* this.scanAll(structured);
    yield* this.remember(walk);
    const texts = look.silent ? look.texts : labelTexts(walk.spots);
    this.called = calledFor(texts, this.lang(), this.options.lexicon.languages);
    this.lessons = lessonsOn(this.root, taught, this.options.openRoot);
    this.unreadable = walk.cutOff ? [{ what: 'limit', where: ':root' }] : [];
    this.candidates = [...workedOn(candidates, walk.dialogs), ...taughtTexts(this.lessons, candidates)];
    this.domains = yield* domainsOf(this.candidates);
    return yield* this.settle(0, this.candidates.length, null);
  }

  private scanAll(structured: Structured): Generator<void, Scanned> {
    const start = this.root.nodeType === 9 ? (this.root as Document).documentElement : this.root;
    const page = { lang: this.lang(), labels: this.labels, focus: true };
    return scan(start, { ...this.options, structured }, undefined, page);
  }

  touched(nodes: Iterable<Node>): ReadingDelta {
    return finish(this.update(nodes));
  }

  *update(nodes: Iterable<Node>): Generator<void, ReadingDelta> {
    const fields: Field[] = [];
    const others: Node[] = [];
    for (const node of nodes) {
      const known = this.known.get(node as Element);
      if (known && known.candidate.spot.kind !== 'text' && node.isConnected) fields.push(...this.reread(known));
      else others.push(node);
    }
    const parts = others.length ? partsAround(others, this.regions) : new Set<Element>();
    if (!parts) return this.delta(yield* this.readAll(), fields);
    const all: Changes = { fields, gone: others.length ? this.leaveOut() : [] };
    for (const part of parts) {
      const changes = yield* this.readPart(part);
      if (!changes) return this.delta(yield* this.readAll(), all.fields, all.gone);
      all.fields.push(...changes.fields);
      all.gone.push(...changes.gone);
      yield;
    }
    return this.delta(all);
  }

  changed(): Element[] {
    const out: Element[] = [];
    for (const [el, { candidate, field }] of this.known)
      if (field.editable && el.isConnected && shownValue(candidate.spot).value !== field.value) out.push(el);
    return out;
  }

  holds(el: Element): boolean {
    return this.regions.has(el) || this.known.has(el);
  }

  element(id: string): Element | null {
    for (const [el, { field }] of this.known) if (field.id === id) return el;
    return null;
  }

  elements(): Iterable<Element> {
    return this.known.keys();
  }

  candidate(el: Element): Candidate | null {
    if (this.unwalked) this.candidates = finish(this.scanAll(structuredData(this.root))).candidates;
    this.unwalked = false;
    return this.candidates.find(({ spot }) => spot.el === el) ?? null;
  }

  roleOf(el: Element): Role | null {
    return this.known.get(el)?.field.role ?? null;
  }

  roots(): readonly ShadowRoot[] {
    return [...this.entered];
  }

  wants(): string[] {
    const { languages } = this.options.lexicon;
    return this.called.filter((language) => !languages.includes(language));
  }

  private lang(): string {
    return (this.root.nodeType === 9 ? (this.root as Document) : this.root.ownerDocument!).documentElement?.lang ?? '';
  }

  private *remember(walk: Scanned['walk']): Generator<void, void> {
    for (let i = 0; i < walk.regions.length; i++) {
      const [el, region] = walk.regions[i]!;
      this.regions.set(el, region);
      if (i % 256 === 255) yield;
    }
    for (const root of walk.roots) this.entered.add(root);
  }

  /** Forgets what has been taken out of the page; the ids of its fields. */
  private leaveOut(): string[] {
    const gone: string[] = [];
    const left = this.candidates.filter(({ spot }) => {
      if (spot.el.isConnected) return true;
      const known = this.known.get(spot.el);
      if (known) {
        gone.push(known.field.id);
        this.gone.set(spot.el, known.field.id);
      }
      this.known.delete(spot.el);
      return false;
    });
    if (left.length < this.candidates.length) this.candidates = left;
    return gone;
  }

  private valued({ field, candidate }: Known): Field {
    return { ...field, code: undefined, ...shownValue(candidate.spot) };
  }

  private reread(known: Known): Field[] {
    const field = this.valued(known);
    if (same(known.field, field)) return [];
    known.field = field;
    this.retyped.add(known.candidate.spot.el);
    return [field];
  }

  /** Walks one part again. Null when what it governs may have changed too: a dialog came, or nothing is left in it. */
  private *readPart(part: Element): Generator<void, Changes | null> {
    const page = { lang: '', labels: this.labels, focus: false };
    const { walk, candidates } = yield* scan(part, this.options, this.regions.get(part), page);
    if (!walk.spots.length || walk.dialogs.length) return null;
    yield* this.remember(walk);
    const [from, to] = rangeOf(this.candidates, part);
    if (from === to) return null;
    const before = new Set(this.candidates.slice(from, to).map(({ spot }) => spot.el));
    this.candidates.splice(from, to - from, ...candidates);
    this.domains = joined(this.domains, yield* domainsOf(candidates));
    this.lessons = lessonsOn(this.root, this.asked.taught?.() ?? [], this.options.openRoot);
    const [start, end] = sectionAround(this.candidates, from, from + candidates.length);
    for (const { spot } of this.candidates.slice(start, end)) before.add(spot.el);
    return yield* this.settle(start, end, before);
  }

  /**
   * Decides a run of candidates, gives them their groups, and says what is different for the elements that were there `before`; null: for the whole
   * page. What was found is taken in all at once: a reading that is broken off earlier leaves everything as it was told last.
   */
  private *settle(from: number, to: number, before: ReadonlySet<Element> | null): Generator<void, Changes> {
    this.retyped.clear();
    const run = this.candidates.slice(from, to);
    const decisions = yield* decide(run, this.domains, this.lessons);
    const marked: Marked[] = [];
    for (let i = 0; i < run.length; i++) {
      const decision = decisions[i];
      const candidate = run[i]!;
      if (decision && this.counts(candidate.spot.el, decision)) marked.push({ candidate, decision });
      if (i % 64 === 63) yield;
    }
    const groups = yield* groupsOf(marked);
    const selectors = new Selectors();
    yield* selectors.prepare(this.root, marked.length);
    const now = new Map<Element, Known>();
    const fields: Field[] = [];
    for (let i = 0; i < marked.length; i++) {
      const { candidate, decision } = marked[i]!;
      const { el } = candidate.spot;
      if (i % 64 === 63) yield;
      if (now.has(el)) continue;
      const field = this.field(candidate, decision, groups[i]!, selectors);
      const known = this.known.get(el);
      now.set(el, { candidate, field });
      if (!known || !same(known.field, field)) fields.push(field);
    }
    return { fields: this.takeIn(now, fields), gone: this.swap(before, now) };
  }

  /** Fields with the values that were read since this reading looked at them. */
  private takeIn(now: ReadonlyMap<Element, Known>, fields: readonly Field[]): Field[] {
    if (!this.retyped.size) return fields as Field[];
    const newer = new Map<string, Field>();
    for (const el of this.retyped) {
      const known = now.get(el);
      if (!known) continue;
      known.field = this.valued(known);
      newer.set(known.field.id, known.field);
    }
    return [...fields.filter(({ id }) => !newer.has(id)), ...newer.values()];
  }

  /** Puts what is known `now` in the place of what was known before; the ids of what is gone. */
  private swap(before: ReadonlySet<Element> | null, now: Map<Element, Known>): string[] {
    const gone: string[] = [];
    for (const el of before ?? this.known.keys()) {
      const known = now.has(el) ? undefined : this.known.get(el);
      if (!known) continue;
      gone.push(known.field.id);
      this.gone.set(el, known.field.id);
      if (before) this.known.delete(el);
    }
    if (before) for (const [el, known] of now) this.known.set(el, known);
    else this.known = now;
    return gone;
  }

  /** Seen by the user, seen before (a step of a wizard that was filled in), or filled in on another tab. */
  private counts(el: Element, decision: Decision): boolean {
    return this.known.has(el) || isShown(el) || (decision.shown.value !== '' && isInOtherTab(el));
  }

  private field(candidate: Candidate, decision: Decision, group: FieldGroup, selectors: Selectors): Field {
    const { el, hosts, kind } = candidate.spot;
    const id = this.known.get(el)?.field.id ?? this.gone.get(el) ?? `f${++this.count}`;
    const selector = selectors.of(el, hosts.length || kind === 'text' ? undefined : this.root);
    return fieldOf(candidate, decision, id, selector, group);
  }

  /** A delta of these changes; fields and ids that were found out on the way to them are told too, unless they say otherwise. */
  private delta(changes: Changes, fields: readonly Field[] = [], gone: readonly string[] = []): ReadingDelta {
    const told = new Set(fields.length ? [...changes.gone, ...changes.fields.map(({ id }) => id)] : []);
    return {
      document: this.document,
      revision: ++this.revision,
      fields: fields.length ? [...fields.filter(({ id }) => !told.has(id)), ...changes.fields] : changes.fields,
      gone: gone.length ? [...gone, ...changes.gone] : changes.gone,
      unreadable: [...this.unreadable, ...sing(this.asked.expects ?? [], this.root, this.known.values())],
      settled: false,
    };
  }
}
