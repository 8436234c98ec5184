import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OUTPUT } from '../../scripts/build';
import { foundInLightAndDark } from '../surfaces/axe';
import { until } from './browser-side';
import { type Chromium, launchChromium } from './chromium';
import { tabState } from './tab';

const PAGE = `<!doctype html><title>Booking</title><h1>Booking of a shipment</h1><form>
  <p><label>Shipper name <input id="shipper" value="Inage Auto Trading"></label></p>
  <p><label>Zorg <input id="zorg" value="Nampo"></label></p></form>
  <form><p><label>Password <input id="pw" type="password" value="hunter2"></label></p></form>`;

let chromium: Chromium;
let server: Server;
let page: Page;
let panel: Page;

beforeAll(async () => {
  server = createServer((_, response) => void response.setHeader('content-type', 'text/html').end(PAGE));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  chromium = await launchChromium(process.env.TIDEWAITER_BUILD ?? OUTPUT.testChrome);
  page = await chromium.browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/booking/4711`);
  const { tab } = await until('the reading', async () => {
    const state = await tabState(chromium, page);
    return state.shipments.length > 0 && state;
  });
  panel = await chromium.ownPage(`sidepanel.html?tab=${tab}`);
}, 120_000);

afterAll(async () => {
  await chromium?.close();
  server?.close();
});

/** Our own host stands beside the page's body while somebody points. */
const pointing = () => page.waitForSelector('html > div');

/** Presses the panel's button and clicks an element of the page, as a person does. */
async function pointAt(selector: string): Promise<void> {
  await panel.bringToFront();
  await (await panel.waitForSelector('.teach .row > button'))!.click();
  await panel.waitForFunction(() => document.querySelector('.teach [role=status]'));
  await page.bringToFront();
  await pointing();
  const box = (await (await page.waitForSelector(selector))!.boundingBox())!;
  await page.mouse.move(box.x + 5, box.y + 5);
  await page.mouse.click(box.x + 5, box.y + 5);
  await panel.bringToFront();
  await panel.waitForSelector('.teach form');
}

const rolesRead = async () =>
  (await tabState(chromium, page)).shipments.flatMap(({ fields }) => fields.map(({ role }) => role));

test('a field that is pointed at, named and saved is read as that from then on, until it is taken back', async () => {
  const before = await page.content();
  await pointAt('#zorg');
  expect(await page.content()).toBe(before);
  expect(await panel.$eval('.teach dl', (list) => list.textContent)).toContain('Nampo');
  await panel.select('#teach-role', 'port.discharge');
  expect(await panel.$eval('.teach .effect', (effect) => effect.textContent)).toContain('Port of discharge');
  expect(await foundInLightAndDark(panel)).toEqual([]);
  await panel.click('.teach [type=submit]');
  await panel.waitForSelector('.lessons li');
  await until('the lesson on the page', async () => (await rolesRead()).includes('port.discharge'));
  await page.reload();
  await until('the lesson after a reload', async () => (await rolesRead()).includes('port.discharge'));
  await panel.bringToFront();
  await panel.click('.teach .lessons + .row button');
  await until('the lesson taken back', async () => !(await rolesRead()).includes('port.discharge'));
});

test('a password can be pointed at, is not told and cannot be taught', async () => {
  await pointAt('#pw');
  await panel.select('#teach-role', 'consignee.name');
  expect(await panel.$eval('.teach', (section) => section.textContent)).not.toContain('hunter2');
  expect(await panel.$eval('.teach [type=submit]', (save) => (save as HTMLButtonElement).disabled)).toBe(true);
});

test('a click that the page makes up picks nothing', async () => {
  await panel.reload();
  await (await panel.waitForSelector('.teach .row > button'))!.click();
  await panel.waitForSelector('.teach [role=status]');
  await page.bringToFront();
  await pointing();
  await page.evaluate(() => document.getElementById('zorg')!.click());
  await new Promise((done) => setTimeout(done, 300));
  expect(await panel.$('.teach form')).toBeNull();
  await page.keyboard.press('Escape');
  await panel.bringToFront();
  await panel.waitForFunction(() => !document.querySelector('.teach [role=status]'));
});

test('a text is compared with the lists on a page of its own, with score, reasons and the entry', async () => {
  const own = await chromium.ownPage('screen.html');
  await own.waitForSelector('#text');
  await own.type('#text', 'Korea Mining Development Trading Corp.');
  await own.click('[type=submit]');
  await own.waitForSelector('.match');
  const first = await own.$eval('.match', (match) => match.textContent ?? '');
  expect(first).toMatch(/\d+%/);
  expect(first).toContain('Entry');
  expect(first).toContain('What speaks for it');
  expect(await foundInLightAndDark(own)).toEqual([]);
});
