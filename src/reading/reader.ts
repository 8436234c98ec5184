import type { Field, ReadingDelta } from '../trade/field';
import { type Candidate, type Decision, decide } from './decide';
import { isForbidden } from './forbidden';
import { claimOf } from './judge';
import type { Lexicon } from './lexicon';
import type { Spot } from './page';
import { Selectors } from './selector';
import { signsOf } from './signs';
import { surroundings } from './surroundings';
import { shownValue } from './value';
import { Walk, type WalkOptions } from './walk';

export interface ReaderOptions {
  lexicon: Lexicon;
  /** Opens a host's shadow root; closed ones too, where the browser lets a content script. Default: open roots only. */
  openRoot?: (host: Element) => ShadowRoot | null;
}

export interface Reader {
  /** Reads everything; the delta carries what is new or different since the last one. */
  read(): ReadingDelta;
  /** Reads what changed nodes touch: a control's value, or the part of the page around an added or altered node. */
  touched(nodes: Iterable<Node>): ReadingDelta;
  /** The element of a field that was read, while it lives. */
  element(id: string): Element | null;
  /** Controls that hold a role and show another value than when they were read last: scripts set values without an event. */
  changed(): Element[];
}

interface Known {
  id: string;
  spot: Spot;
  field: Field;
}

/** Opens a reader on a document or shadow root. Nothing is read before `read()`. */
export function createReader(root: Document | ShadowRoot, options: ReaderOptions): Reader {
  const walking: WalkOptions = { lexicon: options.lexicon, openRoot: options.openRoot ?? ((host) => host.shadowRoot) };
  const document = randomId();
  const ids = new WeakMap<Element, string>();
  let known = new Map<Element, Known>();
  let revision = 0;
  let count = 0;

  const idOf = (el: Element): string => {
    let id = ids.get(el);
    if (!id) {
      id = `f${++count}`;
      ids.set(el, id);
    }
    return id;
  };

  const delta = (fields: Field[], gone: string[]): ReadingDelta => ({
    document,
    revision: ++revision,
    fields,
    gone,
    unreadable: [],
    settled: false,
  });

  const readAll = (): ReadingDelta => {
    const walk = new Walk(root.nodeType === 9 ? (root as Document).documentElement : root, walking);
    walk.step(() => true);
    const candidates: Candidate[] = [];
    for (const spot of walk.spots) {
      const signs = signsOf(spot, walk.labels, options.lexicon);
      if (
        isForbidden(
          spot.el,
          signs.visible.map((sign) => sign.text),
        )
      )
        continue;
      const around = surroundings(spot.scope);
      candidates.push({ spot, claim: claimOf(spot, signs, around), around, value: '' });
    }
    const decisions = decide(candidates);
    const selectors = new Selectors();
    const now = new Map<Element, Known>();
    const changed: Field[] = [];
    candidates.forEach((candidate, i) => {
      const decision = decisions[i];
      if (!decision || now.has(candidate.spot.el)) return;
      const field = fieldOf(candidate, decision, idOf(candidate.spot.el), selectors);
      const before = known.get(candidate.spot.el);
      now.set(candidate.spot.el, { id: field.id, spot: candidate.spot, field });
      if (!before || !same(before.field, field)) changed.push(field);
    });
    const gone = [...known].filter(([el]) => !now.has(el)).map(([, { id }]) => id);
    known = now;
    return delta(changed, gone);
  };

  return {
    read: readAll,
    touched(nodes) {
      const changed: Field[] = [];
      for (const node of nodes) {
        const found = known.get(node as Element);
        if (!found || !node.isConnected) return readAll();
        const field = { ...found.field, ...shownValue(found.spot) };
        if (same(found.field, field)) continue;
        found.field = field;
        changed.push(field);
      }
      return delta(changed, []);
    },
    element: (id) => [...known.values()].find((each) => each.id === id)?.spot.el ?? null,
    changed() {
      const out: Element[] = [];
      for (const [el, { spot, field }] of known)
        if (spot.kind !== 'text' && el.isConnected && shownValue(spot).value !== field.value) out.push(el);
      return out;
    },
  };
}

function fieldOf(candidate: Candidate, decision: Decision, id: string, selectors: Selectors): Field {
  const { spot, around } = candidate;
  const el = spot.el as HTMLInputElement;
  return {
    id,
    role: decision.role,
    ...shownValue(spot),
    label: spot.pair?.label ?? spot.label?.text ?? spot.before,
    selector: selectors.of(spot.el),
    frame: 0,
    group: { shipment: 0, item: null, section: around.section },
    confidence: decision.confidence,
    why: decision.why,
    editable: spot.kind !== 'text' && !el.disabled && !el.readOnly,
  };
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

function randomId(): string {
  return crypto.randomUUID();
}
