import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { OUTPUT } from '../../scripts/build';
import { type Portals, servePortals } from '../portals/server';
import { markers } from './browser-side';
import { type Chromium, launchChromium } from './chromium';
import { FURTHER } from './further-cases';
import { bookInReact } from './react-booking';
import { exportFrom, settledVerdict } from './tab';
import { markersBeside, toldBy } from './told';
import { locate, pressButton, typeShipment } from './typist';

let portals: Portals;
let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  portals = await servePortals();
  chromium = await launchChromium(OUTPUT.testChrome);
});
afterEach(async () => {
  await page?.close();
});
afterAll(async () => {
  await chromium?.close();
  await portals?.close();
});

describe('typed into the portal that fits', () => {
  test.each(FURTHER.map((shipment) => [shipment.what, shipment] as const))('%s', async (_what, shipment) => {
    const { portal } = shipment;
    await exportFrom(chromium, shipment.exportFrom);
    page = await chromium.browser.newPage();
    await page.goto(portals.url + portal.path);
    await typeShipment(page, portal, shipment.typed);
    const verdict = await settledVerdict(chromium, page);
    expect(shipment.level).toContain(verdict.level);
    for (const says of shipment.says) expect(JSON.stringify(verdict.cards)).toMatch(says);
    if (!shipment.beside) {
      if (verdict.level === 'clear') expect(await markers(page)).toHaveLength(0);
      return;
    }
    const control = await locate(page, portal.fields[shipment.beside]![1]);
    while (portal.next && !(await control.isVisible())) await pressButton(page, '#bk');
    expect(await toldBy(page, await markersBeside(page, control, shipment.beside))).toMatch(/\S/);
  });
});

test('a single-page app whose steps come and go: the buyer of the first step is judged with the goods of the third', async () => {
  await exportFrom(chromium, 'DE');
  page = await chromium.browser.newPage();
  await page.goto(`${portals.url}react-booking/`);
  await bookInReact(page);
  const verdict = await settledVerdict(chromium, page);
  expect(verdict.level).toBe('prohibited');
  expect(JSON.stringify(verdict.cards)).toMatch(/2017\/1509/);
  expect(JSON.stringify(verdict.cards)).toMatch(/North Korea|DPRK/);
});
