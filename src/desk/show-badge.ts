import browser from 'webextension-polyfill';
import type { Badge } from './badge';

/**
 * Puts a badge on a tab's toolbar button, and its meaning in words for who points at it or listens. A tab that has gone
 * meanwhile needs none.
 */
export async function showBadge(tab: number, { text, background, color }: Badge, title: string): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ tabId: tab, text }),
    action.setBadgeBackgroundColor({ tabId: tab, color: background }),
    action.setBadgeTextColor({ tabId: tab, color }),
    action.setTitle({ tabId: tab, title: title ? `Tidewaiter: ${title}` : 'Tidewaiter' }),
  ]).catch(() => undefined);
}
