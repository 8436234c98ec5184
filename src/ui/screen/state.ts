import { signal } from '@preact/signals';
import type { Screened } from '../../messages/screened';
import { send } from '../../messages/send';
import { attempt } from '../attempt';

/** The text in question, and what came of it; null while it is being compared, or before. */
export const asked = signal('');
export const screened = signal<Screened | null>(null);

/** Compares a text with every list. */
export async function screen(text: string): Promise<void> {
  asked.value = text;
  screened.value = null;
  if (!text.trim()) return;
  const answer = await attempt(() => send({ kind: 'screen', text }));
  if (answer && asked.value === text) screened.value = answer;
}
