import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { OUTPUT } from '../../scripts/build';
import { type Portals, servePortals } from '../portals/server';
import { markers } from './browser-side';
import { type Chromium, launchChromium } from './chromium';
import { FURTHER } from './further-cases';
import { FRAMED } from './portal-objects';
import { bookInReact } from './react-booking';
import { exportFrom, settledVerdict, tabState } from './tab';
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
    const verdict = await settledVerdict(chromium, page, shipment.level);
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

test('open root, closed root and frame are one shipment', async () => {
  const noodles = FURTHER.find(({ id }) => id === 'noodles-in-closed-roots')!;
  page = await chromium.browser.newPage();
  await page.goto(portals.url + FRAMED.path);
  await typeShipment(page, FRAMED, noodles.typed);
  await settledVerdict(chromium, page);
  const { shipments, closedFrames } = await tabState(chromium, page);
  expect(shipments).toHaveLength(1);
  const read = Object.fromEntries(shipments[0]!.fields.map(({ role, value }) => [role, value]));
  expect(read).toMatchObject(noodles.typed);
  expect(closedFrames).toEqual([]);
});

test('a frame of another site that may not be entered is named in the coverage, and the panel has a button for it', async () => {
  page = await chromium.browser.newPage();
  await page.goto(`${portals.url}framed/elsewhere.html`);
  const verdict = await settledVerdict(chromium, page);
  const host = new URL(portals.url).host.replace('127.0.0.1', 'localhost');
  expect(verdict.coverage.unreadable.map(({ where }) => where)).toEqual([host]);
  const { tab } = await tabState(chromium, page);
  const panel = await chromium.ownPage(`sidepanel.html?tab=${tab}`);
  const closed = await (await panel.waitForSelector('.frames li'))!.evaluate((line) => line.textContent);
  expect(closed).toBe(`${host}Allow`);
  expect(await panel.$eval('.coverage', (section) => section.textContent)).toContain(host);
  await panel.close();
});

test('a single-page app whose steps come and go: the buyer of the first step is judged with the goods of the third', async () => {
  await exportFrom(chromium, 'DE');
  page = await chromium.browser.newPage();
  await page.goto(`${portals.url}react-booking/`);
  await bookInReact(page);
  const verdict = await settledVerdict(chromium, page, ['prohibited']);
  expect(verdict.level).toBe('prohibited');
  expect(JSON.stringify(verdict.cards)).toMatch(/2017\/1509/);
  expect(JSON.stringify(verdict.cards)).toMatch(/North Korea|DPRK/);
});
