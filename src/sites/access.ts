import browser from 'webextension-polyfill';
import { grantedOrigins } from './grants';
import { covers } from './origins';

/** How far the extension may look at the page of a tab. */
export interface TabAccess {
  host: string;
  access: 'none' | 'once' | 'always' | 'impossible';
  isPrivate: boolean;
}

/**
 * @param entered whether the content script is known to run there: by the toolbar button, when the site is not always allowed
 */
export async function accessOf(tab: number, entered: boolean): Promise<TabAccess> {
  const found = await browser.tabs.get(tab).catch(() => null);
  if (!found) return { host: '', access: 'impossible', isPrivate: false };
  const isPrivate = found.incognito;
  const url = found.url ?? '';
  if (!url) return { host: '', access: entered ? 'once' : 'none', isPrivate };
  if (!/^https?:/.test(url)) return { host: '', access: 'impossible', isPrivate };
  const always = (await grantedOrigins()).some((pattern) => covers(pattern, url));
  return { host: new URL(url).host, access: always ? 'always' : entered ? 'once' : 'none', isPrivate };
}
