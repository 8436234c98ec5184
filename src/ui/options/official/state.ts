import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { noteOn, openListDatabase, type StoredList } from '../../../lists/list-store';
import type { Publisher } from '../../../lists/publisher';
import { originsOf, type UpdateStep } from '../../../lists/update-list';
import { send } from '../../../messages/send';
import { attempt } from '../../attempt';
import { knowledge } from '../../knowledge';
import { settings } from '../../start';
import { t } from '../../words';
import type { Job, Outcome } from './job';
import { type Running, runJob } from './run-job';

/** What happens to one list just now, and how the last attempt of this visit went. */
export interface Activity {
  running: Running | null;
  bytes: number;
  step: UpdateStep;
  outcome: Outcome | null;
}

export const publishers = signal<Publisher[]>([]);
export const stored = signal<ReadonlyMap<string, StoredList>>(new Map());
export const activity = signal<ReadonlyMap<string, Activity>>(new Map());

export async function look(): Promise<void> {
  await attempt(async () => {
    publishers.value = (await knowledge()).json<Publisher[]>('publishers');
    const db = await openListDatabase();
    stored.value = new Map((await db.getAll('lists')).map((list) => [list.id, list]));
    db.close();
  });
}

const set = (id: string, change: Partial<Activity>) => {
  const before = activity.value.get(id) ?? ({ running: null, bytes: 0, step: 'read', outcome: null } as const);
  activity.value = new Map(activity.value).set(id, { ...before, ...change });
};

/** Does one job; the worker of the extension learns of a list that came into force. */
export async function start(job: Job): Promise<void> {
  const { id } = job.publisher;
  const running = runJob(job, (bytes, step) => set(id, { bytes, step }));
  set(id, { running, bytes: 0, outcome: null });
  try {
    const outcome = await running.done;
    set(id, { running: null, outcome });
    stored.value = new Map(stored.value).set(id, outcome.list);
    if (outcome.kind === 'updated') await send({ kind: 'lists-changed' });
  } catch (error) {
    set(id, { running: null });
    if ((error as Error).message !== 'cancelled') throw error;
  }
}

/**
 * Asks the browser for the publishers' hosts and fetches their lists. Call it before anything is awaited: a browser takes the question
 * for granted only within the click.
 */
export async function askAndFetch(wanted: readonly Publisher[]): Promise<void> {
  await attempt(async () => {
    const origins = originsOf(wanted, settings.value.listMirror);
    if (!(await browser.permissions.request({ origins }))) throw new Error(t('official.notAllowed'));
    await fetchLists(wanted);
  });
}

/** Fetches lists from their publishers, one after the other, and keeps them renewed. Access has been granted. */
async function fetchLists(wanted: readonly Publisher[]): Promise<void> {
  for (const publisher of wanted) {
    await keepRenewed(publisher.id, true);
    await start({ kind: 'update', publisher, mirror: settings.value.listMirror, now: new Date().toISOString() });
  }
}

export async function keepRenewed(id: string, scheduled: boolean): Promise<void> {
  const db = await openListDatabase();
  stored.value = new Map(stored.value).set(id, await noteOn(db, id, { scheduled }));
  db.close();
}
