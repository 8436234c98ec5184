import type { Role } from '../trade/roles';
import type { Candidate } from './candidate';
import { findAll } from './find';
import { fold } from './fold';
import { bareSpot } from './page';
import { surroundings } from './surroundings';
import { textOf } from './value';

/** What a portal map or a user says about one field. The plain shape of `MappedField` in `src/sites/portal-map.ts`. */
export interface Taught {
  /** null: not a trade field. */
  role: Role | null;
  selector?: string;
  label?: string;
  path?: string;
}

/** Roles that were taught, looked up by element and by label. A selector counts only while it finds exactly one element. */
export interface Lessons {
  byElement: ReadonlyMap<Element, Role | null>;
  byLabel: ReadonlyMap<string, Role | null>;
}

/** Resolves lessons against the page as it is now. */
export function lessonsOn(
  root: ParentNode,
  taught: readonly Taught[],
  openRoot: (host: Element) => ShadowRoot | null,
): Lessons {
  const byElement = new Map<Element, Role | null>();
  const byLabel = new Map<string, Role | null>();
  for (const { role, selector, label } of taught) {
    const found = selector ? findAll(root, selector, openRoot) : [];
    if (found.length === 1) byElement.set(found[0]!, role);
    else if (label) byLabel.set(fold(label), role);
  }
  return { byElement, byLabel };
}

/** What was taught about an element with this label; undefined when nothing was. */
export function lessonFor(lessons: Lessons, el: Element, label: string): Role | null | undefined {
  const own = lessons.byElement.get(el);
  return own !== undefined || !lessons.byLabel.size ? own : lessons.byLabel.get(fold(label));
}

/** Text elements that were taught and that reading by itself would not have found. Controls are never added: what may not be read stays unread. */
export function taughtTexts(lessons: Lessons, known: readonly Candidate[]): Candidate[] {
  if (!lessons.byElement.size) return [];
  const there = new Set(known.map(({ spot }) => spot.el));
  const out: Candidate[] = [];
  for (const [el, role] of lessons.byElement) {
    if (!role || there.has(el) || /^(?:input|select|textarea|button)$/.test(el.localName)) continue;
    const pair = { label: '', value: textOf(el), how: 'data' as const, role };
    out.push({
      spot: bareSpot(el, pair, null, [], 0),
      signs: { visible: [], named: [], tokens: [] },
      claim: { role, part: null, party: null, own: false, score: 0.99, open: false, vetoed: false, not: null, why: [] },
      around: surroundings(null),
    });
  }
  return out;
}
