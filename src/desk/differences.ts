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
