import { signal } from '@preact/signals';
import { send } from '../../../messages/send';
import type { RecordRow } from '../../../records/database';
import type { Decision } from '../../../records/entry';
import { readRecord } from '../../../records/list';
import { changeSettings } from '../../../settings/store';
import { attempt } from '../../attempt';
import { settings } from '../../start';
import { t } from '../../words';

/** Why something is decided, and by whom. */
export type Grounds = Pick<Decision, 'reason' | 'author'>;

/** The decisions that the trail holds, by record. */
export const decisions = signal<ReadonlyMap<string, RecordRow['decision']>>(new Map());

/** What was done last, for those who listen; it is on disk. */
export const done = signal('');

/** Reads from the trail what was decided on a record. */
export async function lookUp(record: string): Promise<void> {
  await attempt(async () => {
    const found = await readRecord(record);
    decisions.value = new Map(decisions.value).set(record, found?.row.decision ?? null);
  });
}

/** Decides on a shipment of a tab; true once that is on disk. */
export async function decide(tab: number, shipment: string, record: string, decision: Decision): Promise<boolean> {
  const kept = await keep(decision, () => send({ kind: 'decide', tab, shipment, ...decision }));
  if (kept) await lookUp(record);
  return kept;
}

/** Silences what a card says for these facts, until a day (ISO date); true once that is on disk. */
export function silence(tab: number, finding: string, expires: string, grounds: Grounds): Promise<boolean> {
  return keep(grounds, () => send({ kind: 'silence', tab, finding, expires, ...grounds }));
}

/** Lets a silenced warning speak again. */
export function unsilence(exception: string): Promise<boolean> {
  return told(() => send({ kind: 'unsilence', exception }));
}

/** The name is remembered, so that whoever decides often gives it once. */
function keep({ author }: Grounds, work: () => Promise<unknown>): Promise<boolean> {
  return told(async () => {
    await work();
    if (author !== settings.value.author) settings.value = await changeSettings({ author });
  });
}

async function told(work: () => Promise<unknown>): Promise<boolean> {
  done.value = '';
  const kept = (await attempt(() => work().then(() => true))) ?? false;
  if (kept) done.value = t('decide.kept');
  return kept;
}
