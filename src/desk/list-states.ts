import type { OpenLists } from '../lists/open-lists';
import { standingOf } from '../lists/standing';
import type { TabState } from '../messages/said';
import type { OpenList } from '../screening/screen';

/** How each list stands: those that are bundled, then the imported ones, which may still be opening. */
export function listStates(bundled: readonly OpenList[], imported: OpenLists | null, today: string): TabState['lists'] {
  const own = bundled.map(({ head: { id, title, issued, expires } }) => ({
    id,
    title,
    issued,
    state: expires < today ? ('stale' as const) : ('good' as const),
  }));
  if (!imported) return own;
  const theirs = [...imported.stored.values()].flatMap((list) =>
    list.head
      ? [{ id: list.id, title: list.head.title, issued: list.head.issued, state: standingOf(list, today) }]
      : [],
  );
  return [...own, ...theirs];
}
