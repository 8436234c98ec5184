import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { OUTPUT } from '../../scripts/build';
import { type Portals, servePortals } from '../portals/server';
import { foundInLightAndDark } from '../surfaces/axe';
import { until } from './browser-side';
import { type Chromium, launchChromium } from './chromium';
import { type ListPublisher, publishedLists, servePublisher, unXml } from './list-publisher';
import { CUSTOMS } from './portal-objects';
import { exportFrom, settledVerdict } from './tab';
import { markersBeside, toldBy } from './told';
import { locate, typeShipment } from './typist';

const lists = publishedLists();
let portals: Portals;
let publisher: ListPublisher;
let chromium: Chromium;
let options: Page;

beforeAll(async () => {
  [portals, publisher] = await Promise.all([servePortals(), servePublisher(lists)]);
  chromium = await launchChromium(process.env.TIDEWAITER_BUILD ?? OUTPUT.testChrome);
  await exportFrom(chromium, 'JP');
  options = await chromium.ownPage('options.html');
});
beforeEach(() => publisher.behave(null));
afterAll(async () => {
  await chromium?.close();
  await portals?.close();
  await publisher?.close();
});

const line = (id: string) => options.$eval(`#list-${id} .what`, (what) => what.textContent ?? '');
const standing = (id: string) => options.$eval(`#list-${id} .standing`, (mark) => mark.className.split(' ')[1]);

/** Presses "update" beside a list and waits until it has come to something. */
async function update(id: string): Promise<string> {
  await options.bringToFront();
  const button = await options.$(`#list-${id} .ways button`);
  await button!.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await button!.click();
  await options.waitForFunction((list) => document.querySelector(`#list-${list} .ways button:disabled`), {}, id);
  await options.waitForFunction((list) => document.querySelector(`#list-${list} .ways button:enabled`), {}, id);
  return line(id);
}

async function bookFor(consignee: string): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.goto(portals.url + CUSTOMS.path);
  await typeShipment(page, CUSTOMS, {
    'shipper.name': 'Inage Auto Trading',
    'consignee.name': consignee,
    'consignee.country': 'Singapore',
    'port.discharge': 'Singapore',
    'goods.description': 'paper towels',
  });
  return page;
}

describe('a newcomer', () => {
  test('has an organisation’s mirror asked, gets both lists by one press, and sees the first match in a booking', async () => {
    await options.click('.mirror summary');
    await options.type('#list-mirror', publisher.mirror);
    await options.keyboard.press('Tab');
    await options.waitForFunction(() => document.querySelector('.mirror [role=status]')?.textContent);
    await options.click('#get-lists');
    for (const id of ['un', 'us-sdn'] as const) {
      await options.waitForSelector(`#list-${id} .standing.good, #list-${id} .standing.stale`);
      expect(await line(id)).toMatch(/\d entries/);
    }
    expect(publisher.asked.map(({ status }) => status)).toEqual([200, 200]);
    for (const { listed } of Object.values(lists)) {
      const page = await bookFor(listed);
      const verdict = await settledVerdict(chromium, page);
      expect(['prohibited', 'licence', 'review']).toContain(verdict.level);
      const control = await locate(page, CUSTOMS.fields['consignee.name']![1]);
      const told = await toldBy(page, await markersBeside(page, control, 'the consignee'));
      expect(told.toLowerCase()).toContain(listed.toLowerCase());
      await page.close();
    }
  });

  test('finds the page of lists readable by everybody', async () => {
    await options.bringToFront();
    expect(await foundInLightAndDark(options)).toEqual([]);
  });
});

describe('a publisher', () => {
  let before = '';
  beforeEach(async () => {
    before = (await line('un')).match(/[\d,]+ entries/)![0];
    publisher.asked.length = 0;
  });
  const stays = async () => expect(await line('un')).toContain(before);

  test('whose list has not changed costs one conditional request', async () => {
    expect(await update('un')).toContain('has not changed');
    expect(publisher.asked).toEqual([{ path: '/un/consolidated.xml', conditional: true, status: 304 }]);
  });

  test('that is slow is waited for, with progress; one may cancel, and the list in force stays', async () => {
    publisher.behave((_, response) => {
      response.writeHead(200, { 'content-type': 'application/xml' });
      const body = lists.un.body;
      let sent = 0;
      const drip = setInterval(() => {
        response.write(body.slice(sent, sent + 4000));
        sent += 4000;
      }, 50);
      response.on('close', () => clearInterval(drip));
    });
    await options.click('#list-un .ways button');
    const cancel = await options.waitForSelector('#list-un .progress button');
    // Before anything can be read it is told how much has arrived.
    await options.waitForFunction(() =>
      /0\.[1-9] MB fetched/.test(document.querySelector('#list-un .progress')?.textContent ?? ''),
    );
    await cancel!.click();
    await options.waitForFunction(() => document.querySelector('#list-un .ways button:enabled'));
    await stays();
  });

  test.each<[string, string, RegExp]>([
    [
      'breaks off in the middle',
      lists.un.body.slice(0, Math.floor(lists.un.body.length / 2)),
      /not well-formed|ends|whole|broke|cut/i,
    ],
    ['sends another list', lists['us-sdn'].body, /another publisher/],
    ['sends a list of nobody', unXml(0), /no entries/],
    [
      'sends a shorter list than it had',
      unXml(705),
      lists.un.body === unXml(800) ? /the list in force has/ : /the list in force/,
    ],
    ['sends a page that asks to log in', '<!doctype html><html><body>Please sign in</body></html>', /./],
    [
      'sends entities that expand',
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><CONSOLIDATED_LIST dateGenerated="2026-11-01"><INDIVIDUALS><INDIVIDUAL><FIRST_NAME>&b;</FIRST_NAME></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>',
      /./,
    ],
  ])('that %s is refused with its reason, and the list in force stays', async (_what, body, why) => {
    publisher.behave((_, response) => void response.writeHead(200, { 'content-type': 'application/xml' }).end(body));
    await update('un');
    expect(await standing('un')).toBe('refused');
    expect(await options.$eval('#list-un .stale', (said) => said.textContent)).toMatch(why);
    await stays();
  });

  test('that closes the line, or answers with an error, is told, and the list in force stays', async () => {
    publisher.behave((_, response) => {
      response.writeHead(200, { 'content-type': 'application/xml', 'content-length': String(lists.un.body.length) });
      response.write(lists.un.body.slice(0, 5000));
      setTimeout(() => response.destroy(), 200);
    });
    await update('un');
    expect(await options.$eval('#list-un .stale', (said) => said.textContent)).toMatch(/broke off/);
    publisher.behave((_, response) => void response.writeHead(503).end());
    await update('un');
    expect(await options.$eval('#list-un .stale', (said) => said.textContent)).toMatch(/503/);
    await stays();
  });

  test('that is well again is believed again', async () => {
    await update('un');
    expect(await standing('un')).not.toBe('refused');
    await stays();
  });
});

/** What is stored of a list, read and written behind everybody's back. */
const stored = (change: Record<string, unknown> = {}) =>
  options.evaluate(async (change) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open('tidewaiter-lists');
      asked.onsuccess = () => resolve(asked.result);
    });
    const done = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve) => (asked.onsuccess = () => resolve(asked.result)));
    const store = db.transaction(['lists', 'shards'], 'readwrite');
    const list = await done(store.objectStore('lists').get('un'));
    const next = { ...list, ...change };
    await done(store.objectStore('lists').put(next));
    const shards = await done(store.objectStore('shards').count());
    db.close();
    return {
      entries: next.head.entries as number,
      issued: next.head.issued as string,
      asked: next.asked as string,
      shards,
    };
  }, change);

test('the worker is killed while it renews a list on its schedule: the list in force stays, and the next time it is renewed', async () => {
  const longAgo = '2026-01-01T00:00:00.000Z';
  const before = await stored({ asked: longAgo, files: {} });
  let asked = 0;
  publisher.behave((_, response) => {
    asked++;
    response.writeHead(200, { 'content-type': 'application/xml' });
    response.write(lists.un.body.slice(0, 5000));
  });
  const ring = async () =>
    (await chromium.worker()).evaluate(() => chrome.alarms.create('lists', { when: Date.now() }));
  // A page of ours that asks the worker for something starts it.
  await options.evaluate(() => chrome.runtime.sendMessage({ kind: 'reconcile' }));
  await ring();
  await until('the renewal to begin', async () => asked > 0);
  await (await chromium.worker()).close();
  expect(await stored()).toEqual(before);
  publisher.behave(null);
  await options.evaluate(() => chrome.runtime.sendMessage({ kind: 'reconcile' }));
  await ring();
  await until('the renewal', async () => (await stored()).asked !== longAgo, 30_000);
  expect(await stored()).toMatchObject({ entries: before.entries, shards: before.shards });
});

test('the page is closed in the middle of an import: the list in force stays', async () => {
  const before = await stored({ files: {} });
  publisher.behave((_, response) => {
    response.writeHead(200, { 'content-type': 'application/xml' });
    response.write(lists.un.body.slice(0, 50_000));
  });
  await options.click('#list-un .ways button');
  await options.waitForSelector('#list-un .progress');
  await options.close();
  options = await chromium.ownPage('options.html');
  await options.waitForSelector('#list-un .standing');
  expect(await stored()).toMatchObject({ entries: before.entries, shards: before.shards });
  const page = await bookFor(lists.un.listed);
  expect((await settledVerdict(chromium, page)).cards.length).toBeGreaterThan(0);
  await page.close();
});
