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
export function missingRoles(expects: readonly Expectation[], path: string, found: ReadonlySet<Role>): Role[] {
  const fitting = expects.filter((each) => path.startsWith(each.path));
  const closest = fitting.sort((a, b) => b.path.length - a.path.length)[0];
  return closest ? closest.roles.filter((role) => !found.has(role)) : [];
}
