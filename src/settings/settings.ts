import type { Profile } from '../trade/profile';

/** What the user chose. Kept in IndexedDB, because content scripts can read `storage.local`. */
export interface Settings extends Profile {
  /** Language of the interface; null follows the browser. */
  locale: 'en' | 'ja' | null;
  /** Base address of the organisation's own mirror of the official lists; '' asks the publishers. */
  listMirror: string;
  /** Who decides on this machine, as the trail names them; '' until somebody has. */
  author: string;
  /** Whether the welcome page's question was answered. */
  welcomed: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  exportFrom: null,
  alsoBoundBy: [],
  showUnbound: true,
  locale: null,
  listMirror: '',
  author: '',
  welcomed: false,
};

/** The part of the settings that `check` asks for. */
export function profileOf({ exportFrom, alsoBoundBy, showUnbound }: Settings): Profile {
  return { exportFrom, alsoBoundBy, showUnbound };
}
