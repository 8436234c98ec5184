import type { Field, Unreadable } from '../trade/field';
import type { Role } from '../trade/roles';

/** Roles that a portal's page must show; see `expects` of a portal map. */
export interface Expectation {
  path: string;
  roles: readonly Role[];
}

/**
 * The roles that a known portal should show on this path and that were not found. When any is missing the portal has changed, and the user
 * is told "cannot read this page" instead of a silence that looks like a clean check. The longest path that fits is asked.
 */
function missingRoles(expects: readonly Expectation[], path: string, found: ReadonlySet<Role>): Role[] {
  const fitting = expects.filter((each) => path.startsWith(each.path));
  const closest = fitting.sort((a, b) => b.path.length - a.path.length)[0];
  return closest ? closest.roles.filter((role) => !found.has(role)) : [];
}

/** What the canary tells of a page on which these fields were found. Asked anew after each reading: pages fill up slowly. */
export function sing(expects: readonly Expectation[], root: Node, found: Iterable<{ field: Field }>): Unreadable[] {
  if (!expects.length) return [];
  const path = (root.ownerDocument ?? (root as Document)).location?.pathname ?? '';
  const missing = missingRoles(expects, path, new Set([...found].map(({ field }) => field.role)));
  return missing.length ? [{ what: 'portal-changed', where: missing.join(' ') }] : [];
}
