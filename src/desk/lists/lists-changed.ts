import { news } from '../../lists/news';
import { now } from '../clock';
import type { Desk } from '../desk';
import { known } from '../known';
import { renewLists } from './renew-lists';
import { rescreenRecords } from './rescreen-records';

export const LISTS_ALARM = 'lists';
/** In minutes. Lists are asked for once a day; the rest is for those that failed. */
export const LISTS_EVERY = 360;

/** Lists have changed: open cases are judged again at once, past shipments in the background. */
export async function listsChanged(desk: Desk, changed: readonly string[] | null = null): Promise<void> {
  known.lists.forget();
  for (const { tab } of await desk.all()) await desk.happen(tab, { kind: 'judge-again' });
  const { lists } = await known.lists();
  await rescreenRecords(changed ? lists.filter(({ head }) => changed.includes(head.id)) : lists, now());
}

/** The alarm rang: renew what is due, and take up what a stopped worker left undone. */
export async function listsAlarm(desk: Desk): Promise<void> {
  const changed = await renewLists();
  const { pending } = await news.read();
  const all = [...new Set([...changed, ...pending])];
  if (all.length) await listsChanged(desk, all);
}
