import browser from 'webextension-polyfill';
import type { Rescreened } from './rescreen';

const KEY = 'rescreened';

/** What screening past shipments again has brought up, until somebody has looked at it. Kept for the session; the records are for ever. */
export interface News {
  /** Lists whose change has not been worked through yet. */
  pending: string[];
  found: Rescreened[];
  at: string;
}

const NOTHING: News = { pending: [], found: [], at: '' };

async function read(): Promise<News> {
  return ((await browser.storage.session.get(KEY))[KEY] as News | undefined) ?? NOTHING;
}

const write = (value: News) => browser.storage.session.set({ [KEY]: value });

export const news = {
  read,
  async begin(lists: string[]): Promise<void> {
    await write({ ...(await read()), pending: lists });
  },
  async end(found: Rescreened[], at: string): Promise<void> {
    await write({ pending: [], found: [...(await read()).found, ...found].slice(-500), at });
  },
  /** Somebody has looked. */
  async seen(): Promise<void> {
    await write({ ...(await read()), found: [] });
  },
};
