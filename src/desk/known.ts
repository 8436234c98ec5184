import { openKnowledge } from '../knowledge/open';
import { packaged } from '../network/packaged';
import { exceptions } from '../records/exceptions';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings';
import { readSettings } from '../settings/store';
import { remembered } from './remembered';

/** What the worker has fetched and holds while it lives. */
export const known = {
  /** Read from the package and opened in place, at the first question after the worker has started. */
  knowledge: remembered(async () => openKnowledge(await packaged('/knowledge.bin'))),
  settings: remembered(readSettings),
  exceptions: remembered(exceptions),
  lexicons: remembered(async () => {
    const text = new TextDecoder().decode(await packaged('/languages.json'));
    return JSON.parse(text) as Record<string, string>;
  }),
};

/** The user's settings; where they cannot be read the defaults, so that a broken database does not silence the law. */
export async function settingsOrDefaults(): Promise<Settings> {
  return known.settings().then(
    ({ settings }) => settings,
    () => DEFAULT_SETTINGS,
  );
}
