import type { Role } from '../trade/roles';
import { findAll } from './find';
import type { Taught } from './taught';

/** What would happen if a lesson were kept: the element it means, or why it cannot be kept. */
export type Preview =
  | { ok: true; element: Element; before: Role | null; after: Role | null }
  | { ok: false; reason: 'finds nothing' | 'finds several'; found: number };

/** Shows the effect of a lesson before it is kept. The selector must find exactly one element. */
export function preview(
  root: ParentNode,
  lesson: { role: Role | null; selector: string },
  roleOf: (element: Element) => Role | null,
  openRoot?: (host: Element) => ShadowRoot | null,
): Preview {
  const found = findAll(root, lesson.selector, openRoot);
  if (found.length !== 1)
    return { ok: false, reason: found.length ? 'finds several' : 'finds nothing', found: found.length };
  const element = found[0]!;
  return { ok: true, element, before: roleOf(element), after: lesson.role };
}

/** Lessons of one site with one more; a lesson about the same selector takes the place of the earlier one. */
export function teach(lessons: readonly Taught[], lesson: Taught): Taught[] {
  return [...lessons.filter((each) => each.selector !== lesson.selector), lesson];
}

/** Lessons without the last one: taken back step by step. */
export function untaught(lessons: readonly Taught[]): Taught[] {
  return lessons.slice(0, -1);
}
