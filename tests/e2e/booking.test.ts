import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { OUTPUT } from '../../scripts/build';
import { type Portals, servePortals } from '../portals/server';
import { cardText, isBeside, markers, type Seen, until } from './browser-side';
import { type Chromium, launchChromium } from './chromium';
import { FOUNDING, type Told } from './founding-cases';
import { BOOKING, type PortalObject } from './portal-objects';
import { exportFrom, settledVerdict } from './tab';
import { locate, typeShipment } from './typist';

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

/** Goes back to the step on which a field stands, as somebody does who looks for what the badge speaks of. */
async function stepOf(portal: PortalObject, role: keyof Told['typed']): Promise<void> {
  const [step] = portal.fields[role]!;
  for (let guard = 0; guard < 4 && !(await (await locate(page, portal.fields[role]![1])).isVisible()); guard++) {
    await page.click(step === 0 ? '#bk' : (portal.next ?? '#bk'));
  }
  for (let guard = 0; guard < 4 && !(await (await locate(page, portal.fields[role]![1])).isVisible()); guard++)
    await page.click('#bk');
}

/** Everything that the cards of all markers in sight say. */
async function told(seen: Seen[]): Promise<string> {
  const texts: string[] = [];
  for (const marker of seen) {
    await marker.click();
    texts.push((await until('the card to open', () => cardText(page))) ?? '');
    await page.keyboard.press('Escape');
  }
  return texts.join('\n');
}

describe('a booking typed by keyboard into the freight portal', () => {
  test.each(FOUNDING.map((shipment) => [shipment.what, shipment] as const))('%s', async (_what, shipment) => {
    await exportFrom(chromium, shipment.exportFrom);
    page = await chromium.browser.newPage();
    await page.goto(portals.url + BOOKING.path);
    await typeShipment(page, BOOKING, shipment.typed);
    const verdict = await settledVerdict(chromium, page);
    expect(shipment.level).toContain(verdict.level);
    if (!shipment.beside) {
      expect(await markers(page)).toHaveLength(0);
      return;
    }
    await stepOf(BOOKING, shipment.beside);
    const control = await locate(page, BOOKING.fields[shipment.beside]![1]);
    const besides = await until(`a marker beside ${shipment.beside}`, async () => {
      const seen = await markers(page);
      const near = await Promise.all(seen.map((marker) => isBeside(marker, control)));
      return near.some(Boolean) ? seen.filter((_, index) => near[index]) : null;
    });
    const text = await told(besides);
    const all = text + JSON.stringify(verdict.cards);
    for (const says of shipment.says) expect(all).toMatch(says);
    expect(text).toMatch(/\S/);
  });
});
