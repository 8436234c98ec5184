import browser from 'webextension-polyfill';

/**
 * Opens the panel beside a tab: Chromium's side panel, Firefox's sidebar. Call it first in a click. Where neither can be
 * opened the same page opens in a tab of its own.
 */
export async function openPanel(tab: number): Promise<void> {
  try {
    if (import.meta.env.FIREFOX) await browser.sidebarAction.open();
    else await chrome.sidePanel.open({ tabId: tab });
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tab=${tab}`) });
  }
}
