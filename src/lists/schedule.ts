import type { StoredList } from './list-store';
import type { Publisher } from './publisher';

const HOUR = 3_600_000;
/** Publishers change their lists on most working days. */
const EVERY = 24 * HOUR;
/** After a refusal or a failure it is tried again sooner. */
const AGAIN = 6 * HOUR;

/** The lists that are to be asked for now: scheduled by the user, with an address, and not asked for in the last day. */
export function dueLists(
  publishers: readonly Publisher[],
  stored: ReadonlyMap<string, StoredList>,
  now: string,
): Publisher[] {
  return publishers.filter(({ id, files }) => {
    const list = stored.get(id);
    if (!list?.scheduled || !files.length) return false;
    const since = list.asked ? Date.parse(now) - Date.parse(list.asked) : Number.POSITIVE_INFINITY;
    return since >= (list.refused ? AGAIN : EVERY);
  });
}
