import { lessonsOf } from '../../sites/lessons';
import { SHIPPED_MAPS } from '../../sites/shipped-maps';
import { siteMapOf } from '../../sites/site-map';
import type { SiteMap } from '../../trade/site-map';

/** What frames of this host are told of their site. What was taught there and cannot be read leaves the shipped map; the panel tells. */
export async function siteMapFor(host: string): Promise<SiteMap> {
  return siteMapOf(host, SHIPPED_MAPS, await lessonsOf(host).catch(() => []));
}
