import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { markers } from './browser-side';
import { FURTHER } from './further-cases';
import { FRAMED } from './portal-objects';
import { bookInReact } from './react-booking';
import { stage } from './stage';
import { exportFrom, settledVerdict, tabState } from './tab';
import { markersBeside, toldBy } from './told';
import { locate, pressButton, typeShipment } from './typist';

const on = stage();
let page: Page;

describe('typed into the portal that fits', () => {
  test.each(FURTHER.map((shipment) => [shipment.what, shipment] as const))('%s', async (_what, shipment) => {
    const { portal } = shipment;
    await exportFrom(on.chromium, shipment.exportFrom);
    page = await on.open(portal.path);
    await typeShipment(page, portal, shipment.typed);
    const verdict = await settledVerdict(on.chromium, page, shipment.level);
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
  page = await on.open(FRAMED.path);
  await typeShipment(page, FRAMED, noodles.typed);
  await settledVerdict(on.chromium, page);
  const { shipments, closedFrames } = await tabState(on.chromium, page);
  expect(shipments).toHaveLength(1);
  const read = Object.fromEntries(shipments[0]!.fields.map(({ role, value }) => [role, value]));
  expect(read).toMatchObject(noodles.typed);
  expect(closedFrames).toEqual([]);
});

test('a frame of another site that may not be entered is named in the coverage, and the panel has a button for it', async () => {
  page = await on.open('framed/elsewhere.html');
  const verdict = await settledVerdict(on.chromium, page);
  const host = new URL(on.url).host.replace('127.0.0.1', 'localhost');
  expect(verdict.coverage.unreadable.map(({ where }) => where)).toEqual([host]);
  const { tab } = await tabState(on.chromium, page);
  const panel = await on.chromium.ownPage(`sidepanel.html?tab=${tab}`);
  const closed = await (await panel.waitForSelector('.frames li'))!.evaluate((line) => line.textContent);
  expect(closed).toBe(`${host}Allow`);
  expect(await panel.$eval('.coverage', (section) => section.textContent)).toContain(host);
  await panel.close();
});

test('a single-page app whose steps come and go: the buyer of the first step is judged with the goods of the third', async () => {
  await exportFrom(on.chromium, 'DE');
  page = await on.open('react-booking/');
  await bookInReact(page);
  const verdict = await settledVerdict(on.chromium, page, ['prohibited']);
  expect(verdict.level).toBe('prohibited');
  expect(JSON.stringify(verdict.cards)).toMatch(/2017\/1509/);
  expect(JSON.stringify(verdict.cards)).toMatch(/North Korea|DPRK/);
});
