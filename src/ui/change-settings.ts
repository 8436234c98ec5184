import { send } from '../messages/send';
import type { Settings } from '../settings/settings';
import { changeSettings } from '../settings/store';
import { attempt } from './attempt';
import { settings } from './start';

/** Keeps a choice and lets open cases be judged again by it. What could not be kept is told at the page's top. */
export async function choose(change: Partial<Settings>): Promise<void> {
  await attempt(async () => {
    settings.value = await changeSettings(change);
    await send({ kind: 'settings-changed' });
  });
}
