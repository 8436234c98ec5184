import browser from 'webextension-polyfill';

/** What only one family of browsers has. */
interface Panels {
  sidePanel?: { open(options: { tabId: number }): Promise<void> };
}

const { sidePanel } = browser as unknown as Panels;

/**
 * Brings a finding before the user: in the side panel, where a click in the page may open it; elsewhere (Firefox, where a
 * click in a content script is no gesture of the user's) on the records page in a tab of its own.
 * Call it before anything is awaited, or the gesture is gone.
 */
export function openFinding(tab: number, finding: string): Promise<void> {
  const records = () =>
    browser.tabs
      .create({ url: browser.runtime.getURL(`/records.html#${encodeURIComponent(finding)}`) })
      .then(() => undefined);
  return sidePanel ? sidePanel.open({ tabId: tab }).catch(records) : records();
}

/**
 * Calls back when a tab has loaded something, where a page that goes cannot say so: Firefox drops what a content script
 * sends as its page is hidden for good. Listened to only while the worker is awake for another reason, because a listener
 * that exists from the start would wake it at every page of every tab.
 */
export function whenNavigated(loaded: (tab: number) => void): void {
  if (sidePanel) return;
  setTimeout(() =>
    browser.tabs.onUpdated.addListener((tab, { status }) => void (status === 'complete' && loaded(tab))),
  );
}
