import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OUTPUT } from '../../scripts/build';
import { type Chromium, launchChromium } from '../e2e/chromium';
import { found, foundInLightAndDark } from './axe';
import { bundled } from './bundle';
import { EMBASSY, QUESTION, TRANSIT } from './cards';
import { launchPlain } from './launch';
import { answerInstead } from './stand-in';
import { CLEAR, JUDGED, NOTHING, WARNED } from './states';
import { openWarned } from './warned-page';

describe('axe finds nothing', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await launchChromium(OUTPUT.testChrome);
  });
  afterAll(() => chromium.close());

  test.each([
    ['popup with a warning', 'popup.html?tab=7', { 'tab?': WARNED }],
    ['popup without a flag', 'popup.html?tab=7', { 'tab?': CLEAR }],
    ['popup without a shipment', 'popup.html?tab=7', { 'tab?': NOTHING }],
    ['panel', 'sidepanel.html?tab=7', { 'tab?': WARNED }],
    ['welcome', 'welcome.html', { judge: JUDGED }],
    ['practice', 'practice.html', { judge: JUDGED }],
    ['options', 'options.html#allow=portal.example', {}],
    ['records', 'records.html', {}],
  ])('on %s, light and dark', async (_name, path, answers) => {
    const page = await chromium.browser.newPage();
    await answerInstead(page, answers);
    await page.goto(`chrome-extension://${chromium.extensionId}/${path}`);
    await page.waitForSelector('main');
    await new Promise((done) => setTimeout(done, 600));
    expect(await foundInLightAndDark(page)).toEqual([]);
    await page.close();
  });
});

describe('axe finds nothing on the card', () => {
  let browser: Browser;
  let script: string;
  beforeAll(async () => {
    [browser, script] = await Promise.all([launchPlain(), bundled('src/warnings/mount.ts', 'tidewaiterWarnings')]);
  });
  afterAll(() => browser.close());

  test.each(['light', 'dark'])('in %s', async (value) => {
    const on = await openWarned(browser, script, { isOpen: true });
    await on.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await on.show([EMBASSY, { ...TRANSIT, fields: ['f1'] }], QUESTION);
    expect(await found(on.page, 'document.documentElement.lastElementChild')).toEqual([]);
    await on.close();
  });
});
