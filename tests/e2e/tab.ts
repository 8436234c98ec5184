import type { Page } from 'puppeteer-core';
import type { SaidVerdict, TabState } from '../../src/messages/said';
import { until } from './browser-side';
import type { Chromium } from './chromium';

/** Runs in one of the extension's own pages, where its interfaces are. */
async function inOwnPage<T>(chromium: Chromium, body: string): Promise<T> {
  const page = await chromium.ownPage('records.html');
  try {
    return (await page.evaluate(`(async () => { ${body} })()`)) as T;
  } finally {
    await page.close();
  }
}

/** What popup and panel are told of the tab that shows this page. */
export async function tabState(chromium: Chromium, page: Page): Promise<TabState> {
  const url = JSON.stringify(page.url().split('#')[0]);
  return inOwnPage(
    chromium,
    `const tabs = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
     const tab = tabs.find((one) => one.url.split('#')[0] === ${url});
     return chrome.runtime.sendMessage({ kind: 'tab?', tab: tab.id });`,
  );
}

/** The verdict on the only shipment of the page, once everything typed has been judged. */
export async function settledVerdict(chromium: Chromium, page: Page): Promise<SaidVerdict> {
  return until('the verdict', async () => {
    const state = await tabState(chromium, page);
    return state.status === 'settled' ? state.shipments[0]?.verdict : null;
  });
}

/** Answers the welcome page's question through the settings, as the options page does. */
export async function exportFrom(chromium: Chromium, country: string): Promise<void> {
  const page = await chromium.ownPage('options.html');
  try {
    await page.waitForSelector('#export-from');
    await page.select('#export-from', country);
    // The choice is on disk when a page opened anew shows it.
    await until('the choice to be kept', async () => {
      await page.reload();
      await page.waitForSelector('#export-from');
      return (await page.$eval('#export-from', (select) => (select as HTMLSelectElement).value)) === country;
    });
  } finally {
    await page.close();
  }
}
