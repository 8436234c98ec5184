import { openList } from '../screening/open-list';
import type { OpenList } from '../screening/screen';
import type { Phrase } from '../trade/phrase';
import { type ListDatabase, noteOn, type StoredList } from './list-store';
import type { Publisher } from './publisher';
import { listGaps } from './standing';

export interface OpenLists {
  lists: OpenList[];
  gaps: Phrase[];
  stored: ReadonlyMap<string, StoredList>;
}

/**
 * Opens every list in force, in place. One that cannot be opened (its bytes were damaged, or are of an older version) is named in the
 * gaps and marked as refused; the others judge.
 */
export async function openLists(db: ListDatabase, publishers: readonly Publisher[], today: string): Promise<OpenLists> {
  const stored = new Map((await db.getAll('lists')).map((list) => [list.id, list]));
  const lists: OpenList[] = [];
  for (const list of stored.values()) {
    if (!list.shard) continue;
    const bytes = await db.get('shards', list.shard);
    try {
      if (!bytes) throw new Error('its data is gone');
      lists.push(openList(new Uint8Array(bytes)));
    } catch (error) {
      const refused = `${list.head?.title ?? list.id}: it cannot be opened (${(error as Error).message}); import it again`;
      stored.set(list.id, await noteOn(db, list.id, { refused }));
    }
  }
  return { lists, gaps: listGaps(publishers, stored, today), stored };
}
