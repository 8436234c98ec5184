import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { send } from '../../../messages/send';
import type { ToOwnPage } from '../../../messages/wire';
import { lessonsOf } from '../../../sites/lessons';
import type { MappedField } from '../../../sites/portal-map';
import type { Lesson, Picked } from '../../../trade/site-map';
import { attempt } from '../../attempt';

/** The place that a lesson is about to be given on. */
export interface Place {
  tab: number;
  frame: number;
  host: string;
  picked: Picked;
}

/** The tab on whose page the user is pointing; null for none. */
export const picking = signal<number | null>(null);
export const place = signal<Place | null>(null);
/** What was taught on the site that is shown, step by step. */
export const lessons = signal<{ host: string; steps: MappedField[] }>({ host: '', steps: [] });

/** Hears what was pointed at. Only what was asked for here is taken. Returns how to stop. */
export function hearPicks(): () => void {
  const hear = (message: unknown): undefined => {
    const said = message as ToOwnPage;
    if (said.kind !== 'picked' || said.tab !== picking.value) return;
    picking.value = null;
    const { tab, frame, host, picked } = said;
    place.value = picked && { tab, frame, host, picked };
  };
  const leave = () => stopPicking();
  const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && stopPicking();
  browser.runtime.onMessage.addListener(hear);
  window.addEventListener('pagehide', leave);
  document.addEventListener('keydown', onKey);
  return () => {
    browser.runtime.onMessage.removeListener(hear);
    window.removeEventListener('pagehide', leave);
    document.removeEventListener('keydown', onKey);
  };
}

export async function startPicking(tab: number): Promise<void> {
  place.value = null;
  picking.value = tab;
  const started = await attempt(() => send({ kind: 'pick', tab, on: true }).then(() => true));
  if (!started) picking.value = null;
}

export function stopPicking(): void {
  const tab = picking.value;
  picking.value = null;
  if (tab !== null) void send({ kind: 'pick', tab, on: false }).catch(() => undefined);
}

/** Asks the page what another selector would find. */
export async function trySelector(at: Place, selector: string): Promise<void> {
  const { tab, frame } = at;
  const found = await attempt(() => send({ kind: 'try-lesson', tab, frame, selector }));
  if (found && place.value === at) place.value = { ...at, picked: found };
}

export async function save({ tab, host }: Place, lesson: Lesson): Promise<void> {
  const saved = await attempt(() => send({ kind: 'teach', tab, host, lesson }).then(() => true));
  if (!saved) return;
  place.value = null;
  await look(host);
}

export async function takeBack(host: string): Promise<void> {
  await attempt(() => send({ kind: 'take-back', host }));
  await look(host);
}

export async function look(host: string): Promise<void> {
  await attempt(async () => {
    lessons.value = { host, steps: host ? await lessonsOf(host) : [] };
  });
}
