import { openKnowledge } from '../knowledge/open';
import { openListDatabase } from '../lists/list-store';
import { type OpenLists, openLists } from '../lists/open-lists';
import type { Publisher } from '../lists/publisher';
import { packaged } from '../network/packaged';
import { exceptions } from '../records/exceptions';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings';
import { readSettings } from '../settings/store';
import { today } from './clock';
import { knowledgeFile } from './knowledge-file';
import { remembered } from './remembered';

/** What the worker has fetched and holds while it lives. */
export const known = {
  /** Read from the package and opened in place, at the first question after the worker has started. */
  knowledge: remembered(async () => openKnowledge(await knowledgeFile())),
  /** The official lists that the user has imported. Should they not be to be had, that is what is known of them. */
  lists: remembered(() => importedLists().catch(unreadable)),
  settings: remembered(readSettings),
  exceptions: remembered(exceptions),
  lexicons: remembered(async () => {
    const text = new TextDecoder().decode(await packaged('/languages.json'));
    return JSON.parse(text) as Record<string, string>;
  }),
};

async function importedLists(): Promise<OpenLists> {
  const [{ tables }, database] = await Promise.all([known.knowledge(), openListDatabase()]);
  try {
    return await openLists(database, tables.table<Publisher[]>('publishers'), today());
  } finally {
    database.close();
  }
}

function unreadable(error: unknown): OpenLists {
  const why = error instanceof Error ? error.message : String(error);
  return { lists: [], gaps: [{ key: 'list.unreadable', params: { why: `text:${why}` } }], stored: new Map() };
}

/** The user's settings; where they cannot be read the defaults, so that a broken database does not silence the law. */
export async function settingsOrDefaults(): Promise<Settings> {
  return known.settings().then(
    ({ settings }) => settings,
    () => DEFAULT_SETTINGS,
  );
}
