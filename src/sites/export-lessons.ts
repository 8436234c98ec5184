import type { MappedField, PortalMap } from './portal-map';
import { siteOf } from './site-of';

/**
 * What was taught on a site as a portal map, fit for `assets/portal-maps/` once somebody has named the portal's kind: of
 * several lessons about one place the last one.
 * @param day ISO day on which it is exported
 */
export function asPortalMap(host: string, lessons: readonly MappedField[], day: string): PortalMap {
  const last = new Map(
    lessons.map((lesson) => [`${lesson.path ?? ''} ${lesson.selector ?? ''} ${lesson.label ?? ''}`, lesson]),
  );
  const site = siteOf(host);
  return {
    name: site,
    kind: 'booking',
    hosts: [site],
    source: 'taught by a user on the page itself',
    checked: day,
    fields: [...last.values()],
  };
}
