import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { markers } from './browser-side';
import { FOUNDING } from './founding-cases';
import { BOOKING } from './portal-objects';
import { stage } from './stage';
import { settledVerdict } from './tab';
import { markersBeside, toldBy } from './told';
import { locate, pressButton, typeShipment } from './typist';

const on = stage('JP');
let page: Page;

describe('a booking typed by keyboard into the freight portal', () => {
  test.each(FOUNDING.map((shipment) => [shipment.what, shipment] as const))('%s', async (_what, shipment) => {
    page = await on.open(BOOKING.path);
    await typeShipment(page, BOOKING, shipment.typed);
    const verdict = await settledVerdict(on.chromium, page, shipment.level);
    expect(shipment.level).toContain(verdict.level);
    if (!shipment.beside) {
      expect(await markers(page)).toHaveLength(0);
      return;
    }
    // Back to the step on which the field stands, as somebody does who looks for what the badge speaks of.
    const control = await locate(page, BOOKING.fields[shipment.beside]![1]);
    while (!(await control.isVisible())) await pressButton(page, '#bk');
    const text = await toldBy(page, await markersBeside(page, control, shipment.beside));
    for (const says of shipment.says) expect(text + JSON.stringify(verdict.cards)).toMatch(says);
    expect(text).toMatch(/\S/);
  });
});
