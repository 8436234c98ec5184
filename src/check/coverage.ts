import type { Facts } from '../facts/facts';
import type { Phrase } from '../trade/phrase';
import { ROLES, type Role } from '../trade/roles';
import { allEntries, type Shipment } from '../trade/shipment';
import type { Coverage } from '../trade/verdict';
import type { Knowledge, KnownGap } from './knowledge';

/** What was looked at and what was not. */
export function coverageOf(shipment: Shipment, notChecked: readonly Phrase[]): Coverage {
  const read = new Set<Role>();
  const empty = new Set<Role>();
  for (const { role, value } of allEntries(shipment)) (value.trim() === '' ? empty : read).add(role);
  return {
    read: ROLES.filter((role) => read.has(role)),
    empty: ROLES.filter((role) => empty.has(role) && !read.has(role)),
    absent: ROLES.filter((role) => !read.has(role) && !empty.has(role)),
    unreadable: shipment.unreadable,
    notChecked: [...notChecked],
  };
}

/** What the knowledge cannot answer for this exporter on this day. */
export function gapsOf(
  knowledge: Knowledge,
  exportFrom: string | null,
  boundBy: readonly string[],
  asOf: string,
  facts: Facts,
): Phrase[] {
  const { dates, rules, lists, listGaps, knownGaps } = knowledge;
  const national = boundBy.filter((code) => code !== 'UN');
  const gaps: Phrase[] = [];
  if (asOf > dates.expires) gaps.push({ key: 'coverage.expired', params: { day: `day:${dates.expires}` } });
  if (!exportFrom) gaps.push({ key: 'coverage.exporter-unknown' });
  else if (!rules.some(({ binds }) => binds.some((code) => national.includes(code))))
    gaps.push({ key: 'coverage.no-national-rules', params: { country: `country:${exportFrom}` } });
  for (const { head } of lists)
    if (asOf > head.expires)
      gaps.push({ key: 'coverage.list-stale', params: { list: head.title, day: `day:${head.issued}` } });
  return [
    ...gaps,
    ...listGaps,
    ...knownGaps.filter((gap) => concerns(gap, boundBy, facts)).map(({ key }) => ({ key })),
  ];
}

/** Whether a gap could have changed this verdict: of a law that binds the user, for a country that the shipment has to do with. */
function concerns({ binds, to }: KnownGap, boundBy: readonly string[], { destinations }: Facts): boolean {
  const law = !binds || binds.some((code) => boundBy.includes(code));
  return law && (!to || destinations.some(({ place }) => to.includes(place)));
}
