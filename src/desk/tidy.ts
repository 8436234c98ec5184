import browser from 'webextension-polyfill';
import { closeForgotten } from '../records/close-record';
import { now } from './clock';
import type { Desk } from './desk';
import { glance } from './glance';

/**
 * Brings cases and records in line with the tabs that there are: a tab that went while the worker slept is closed, and a
 * record whose case is gone, with the browser or an older version of the extension, ends as unknown.
 * @param started when this worker started: younger records may belong to cases that are not kept yet
 */
export async function tidy(desk: Desk, started: string): Promise<void> {
  const tabs = new Set((await browser.tabs.query({})).map(({ id }) => id));
  for (const { tab } of await desk.all()) {
    if (tabs.has(tab)) await glance(desk, tab);
    else await desk.happen(tab, { kind: 'closed' });
  }
  const open = (await desk.all()).flatMap(({ shipments, unrecorded }) => [
    ...shipments.map(({ record }) => record),
    ...unrecorded.map(({ key }) => key),
  ]);
  await closeForgotten(new Set(open.filter((key) => key !== null)), started, now());
}
