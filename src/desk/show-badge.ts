import browser from 'webextension-polyfill';
import type { Badge } from './badge';

/** Puts a badge on a tab's toolbar button. A tab that has gone meanwhile needs none. */
export async function showBadge(tab: number, { text, background, color }: Badge): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ tabId: tab, text }),
    action.setBadgeBackgroundColor({ tabId: tab, color: background }),
    action.setBadgeTextColor({ tabId: tab, color }),
  ]).catch(() => undefined);
}
