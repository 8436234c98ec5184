import type { Lesson, SiteMap } from '../trade/site-map';
import type { MappedField, PortalMap } from './portal-map';
import { portalMapSchema } from './portal-map.schema';
import { siteOf } from './site-of';

/**
 * What a frame is told of its site: the shipped map of that host, and over it what the user taught. Only what reading
 * needs: names, sources and reasons stay behind.
 */
export function siteMapOf(host: string, shipped: readonly PortalMap[], taught: readonly MappedField[]): SiteMap {
  const site = siteOf(host);
  const maps = shipped.filter(({ hosts }) => hosts.includes(site)).map((map) => portalMapSchema.parse(map));
  return {
    fields: [...maps.flatMap(({ fields = [] }) => fields), ...taught].map(lesson),
    expects: maps.flatMap(({ expects = [] }) => expects),
  };
}

function lesson({ because: _, ...rest }: MappedField): Lesson {
  return rest;
}
