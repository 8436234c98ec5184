import type { Phrase } from '../trade/phrase';
import type { StoredList } from './list-store';
import type { Publisher } from './publisher';

/** How a publisher's list stands on this machine. A stale or refused one still judges, and says so. */
export type Standing = 'good' | 'stale' | 'refused' | 'missing';

export function standingOf(list: StoredList, today: string): Standing {
  if (!list.head) return 'missing';
  if (list.refused) return 'refused';
  return list.head.expires < today ? 'stale' : 'good';
}

/** Lists that only some hold are not missed by the others. */
const OPTIONAL = new Set(['own', 'opensanctions']);

/** What every verdict's coverage says of the lists: which were not there, which were old, which were held back and why. */
export function listGaps(
  publishers: readonly Publisher[],
  stored: ReadonlyMap<string, StoredList>,
  today: string,
): Phrase[] {
  const missing: string[] = [];
  const gaps: Phrase[] = [];
  for (const { id, title } of publishers) {
    const list = stored.get(id);
    const standing = list ? standingOf(list, today) : 'missing';
    if (standing === 'missing' && !OPTIONAL.has(id)) missing.push(title);
    if (!list?.head) continue;
    if (standing === 'stale') gaps.push({ key: 'list.stale', params: { title, issued: list.head.issued } });
    if (standing === 'refused') gaps.push({ key: 'list.refused', params: { title, issued: list.head.issued } });
  }
  if (missing.length) gaps.push({ key: 'list.missing', params: { titles: missing.join('; ') } });
  return gaps;
}
