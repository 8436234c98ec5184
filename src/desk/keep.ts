import browser from 'webextension-polyfill';
import type { Case } from './case';

const PREFIX = 'case:';
/** A larger page is not kept field by field, since the session holds 10 MB for all tabs: its frames are asked again. */
const MOST_FIELDS = 5_000;

/** Open cases in `storage.session`: memory that outlives the worker and not the browser, closed to content scripts. */
export interface Keep {
  get(tab: number): Promise<Case | null>;
  put(tab: number, open: Case | null): Promise<void>;
  all(): Promise<Case[]>;
}

export function sessionKeep(): Keep {
  const area = browser.storage.session;
  return {
    async get(tab) {
      const key = PREFIX + tab;
      return ((await area.get(key))[key] as Case | undefined) ?? null;
    },
    async put(tab, open) {
      const key = PREFIX + tab;
      if (!open) return area.remove(key);
      const size = open.frames.reduce((sum, { fields }) => sum + fields.length, 0);
      try {
        await area.set({ [key]: size > MOST_FIELDS ? slim(open) : open });
      } catch {
        // The session is full. Without its fields the case still knows what was shown and recorded.
        await area.set({ [key]: slim(open) }).catch(() => area.remove(key));
      }
    },
    async all() {
      const everything = await area.get(null);
      return Object.keys(everything)
        .filter((key) => key.startsWith(PREFIX))
        .map((key) => everything[key] as Case);
    },
  };
}

/** The case without what its frames can tell again: a reading that builds on it makes them read the page anew. */
function slim(open: Case): Case {
  const shipments = open.shipments.map((one) => ({ ...one, shipment: { ...one.shipment, entries: [], items: [] } }));
  return { ...open, frames: [], memory: [], shipments };
}
