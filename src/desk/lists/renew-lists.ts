import browser from 'webextension-polyfill';
import { openListDatabase, sweep } from '../../lists/list-store';
import type { Publisher } from '../../lists/publisher';
import { dueLists } from '../../lists/schedule';
import { originsOf, updateList } from '../../lists/update-list';
import { openList } from '../../screening/open-list';
import { now } from '../clock';
import { known, settingsOrDefaults } from '../known';

/** A worker is put to sleep after 30 s in which no interface of the browser was used, downloads or not; in ms. */
const STAY_AWAKE = 20_000;

/** Renews the lists that are due and may be asked for; gives the ids of those that changed. What went wrong is kept with each list. */
export async function renewLists(): Promise<string[]> {
  const publishers = (await known.knowledge()).tables.table<Publisher[]>('publishers');
  const { listMirror } = await settingsOrDefaults();
  const db = await openListDatabase();
  const awake = setInterval(() => void browser.runtime.getPlatformInfo(), STAY_AWAKE);
  const changed: string[] = [];
  try {
    await sweep(db);
    const stored = new Map((await db.getAll('lists')).map((list) => [list.id, list]));
    for (const publisher of dueLists(publishers, stored, now())) {
      const origins = originsOf([publisher], listMirror);
      if (!(await browser.permissions.contains({ origins }))) continue;
      const prove = (bytes: ArrayBuffer) => void openList(new Uint8Array(bytes));
      const { kind } = await updateList(db, publisher, { now: now(), mirror: listMirror, prove });
      if (kind === 'updated') changed.push(publisher.id);
    }
  } finally {
    clearInterval(awake);
    db.close();
  }
  return changed;
}
