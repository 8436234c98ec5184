import type { Page } from 'puppeteer-core';
import type { SaidVerdict, TabState } from '../../src/messages/said';
import { until } from './browser-side';
import type { Chromium } from './chromium';

const observers = new WeakMap<Chromium, Promise<Page>>();

/** One of the extension's own pages, kept open behind the portal: it asks the worker what popup and panel ask. */
export function observer(chromium: Chromium): Promise<Page> {
  const known = observers.get(chromium) ?? chromium.ownPage('records.html');
  observers.set(chromium, known);
  return known;
}

/** What popup and panel are told of the tab that shows this page. */
export async function tabState(chromium: Chromium, page: Page): Promise<TabState> {
  const own = await observer(chromium);
  await page.bringToFront();
  return (await own.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
    const tab = tabs.find((one) => one.url?.split('#')[0] === url);
    return (await chrome.runtime.sendMessage({ kind: 'tab?', tab: tab?.id })).answer;
  }, page.url().split('#')[0])) as TabState;
}

/** Text and colour of the toolbar button over a page. */
export async function badge(chromium: Chromium, page: Page): Promise<string> {
  const own = await observer(chromium);
  return own.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
    const tab = tabs.find((one) => one.url?.split('#')[0] === url);
    return chrome.action.getBadgeText({ tabId: tab?.id ?? 0 });
  }, page.url().split('#')[0]);
}

/** Longer than the pause after which what was typed is settled and told, in ms. */
const QUIET = 600;
/** How long another verdict than the expected one may stand on a busy machine before it is taken for the answer, in ms. */
const LATE = 8000;

/**
 * The verdict on the only shipment of the page, once everything typed has been judged: it is the same after a while of quiet.
 *
 * @param expected levels that end the waiting; another one is answered too, later
 */
export async function settledVerdict(
  chromium: Chromium,
  page: Page,
  expected?: readonly string[],
): Promise<SaidVerdict> {
  const begun = Date.now();
  let last = '';
  let since = begun;
  return until(
    'the verdict',
    async () => {
      const state = await tabState(chromium, page);
      const now = JSON.stringify(state);
      if (now !== last) since = Date.now();
      last = now;
      if (state.status !== 'settled' || Date.now() - since < QUIET) return null;
      const verdict = state.shipments[0]?.verdict;
      const early = expected && verdict && !expected.includes(verdict.level) && Date.now() - begun < LATE;
      return early ? null : verdict;
    },
    2 * LATE,
  );
}

/** Answers the welcome page's question through the settings, as the options page does. */
export async function exportFrom(chromium: Chromium, country: string): Promise<void> {
  await observer(chromium);
  const page = await chromium.ownPage('options.html');
  try {
    // The choice is on disk when a page opened anew shows it.
    await until(
      'the choice to be kept',
      async () => {
        await page.waitForSelector('#export-from');
        await page.select('#export-from', country);
        await new Promise((later) => setTimeout(later, 400));
        await page.reload();
        await page.waitForSelector('#export-from');
        await new Promise((later) => setTimeout(later, 300));
        return (await page.$eval('#export-from', (select) => (select as HTMLSelectElement).value)) === country;
      },
      30_000,
    );
  } finally {
    await page.close();
  }
}
