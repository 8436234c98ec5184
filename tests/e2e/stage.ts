import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { OUTPUT } from '../../scripts/build';
import { type Portals, servePortals } from '../portals/server';
import { type Chromium, launchChromium } from './chromium';
import { exportFrom } from './tab';

/** What an end-to-end test plays on: the practice portals, and a browser with the extension. */
export interface Stage {
  readonly chromium: Chromium;
  /** Address of the portals, with the slash at its end. */
  readonly url: string;
  /** Opens a page of the portals in a tab of its own, which is closed after the test. */
  open(path: string): Promise<Page>;
}

/**
 * Sets the stage for the tests of a file, and clears it after them.
 *
 * @param country where the user says that they export from, ISO 3166-1 alpha-2; without one the question stays open
 */
export function stage(country?: string): Stage {
  let portals: Portals;
  let chromium: Chromium;
  let opened: Page[] = [];
  beforeAll(async () => {
    portals = await servePortals();
    chromium = await launchChromium(process.env.TIDEWAITER_BUILD ?? OUTPUT.testChrome);
    if (country) await exportFrom(chromium, country);
  });
  afterEach(async () => {
    await Promise.all(opened.map((page) => page.close()));
    opened = [];
  });
  afterAll(async () => {
    await chromium?.close();
    await portals?.close();
  });
  return {
    get chromium() {
      return chromium;
    },
    get url() {
      return portals.url;
    },
    async open(path) {
      const page = await chromium.browser.newPage();
      opened.push(page);
      await page.goto(portals.url + path);
      return page;
    },
  };
}
