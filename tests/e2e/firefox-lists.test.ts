import { afterAll, beforeAll, expect, test } from 'vitest';
import { OUTPUT } from '../../scripts/build';
import { type Portals, servePortals } from '../portals/server';
import { until } from './browser-side';
import { type Firefox, launchFirefox } from './firefox';
import { type ListPublisher, publishedLists, servePublisher } from './list-publisher';
import { CUSTOMS } from './portal-objects';

const lists = publishedLists();
let portals: Portals;
let publisher: ListPublisher;
let firefox: Firefox;

beforeAll(async () => {
  [portals, publisher] = await Promise.all([servePortals(), servePublisher(lists)]);
  firefox = await launchFirefox(OUTPUT.testFirefox);
}, 90_000);
afterAll(async () => {
  await firefox?.close();
  await portals?.close();
  await publisher?.close();
});

/** The Tab key, as WebDriver writes it. */
const TAB = '\uE004';

const line = (id: string) =>
  firefox.run<string>("return document.querySelector('#list-' + arguments[0] + ' .what')?.textContent ?? ''", [id]);

/** What the cards under the page's closed root say, read from the browser's side. */
const CARD = `
  const host = [...document.documentElement.children].find((one) => one.localName === 'div');
  return host?.openOrClosedShadowRoot?.querySelector('.card')?.textContent ?? '';`;

test('in Firefox a newcomer has the mirror asked, gets both lists by one press, and sees the first match in a booking', async () => {
  await firefox.goto(firefox.ownPage('options.html'));
  await until('the page of lists', () => firefox.run<boolean>("return Boolean(document.querySelector('#get-lists'))"));
  await firefox.click('.mirror summary');
  await firefox.type('#list-mirror', publisher.mirror + TAB);
  await until('the mirror to be kept', () =>
    firefox.run<boolean>("return document.querySelector('.mirror [role=status]').textContent !== ''"),
  );
  await firefox.click('#get-lists');
  for (const id of ['un', 'us-sdn'])
    await until(`the list ${id}`, async () => /\d entries/.test(await line(id)), 60_000);
  for (const { listed } of Object.values(lists)) {
    await firefox.goto(portals.url + CUSTOMS.path);
    await firefox.type(CUSTOMS.fields['consignee.name']![1], listed);
    await firefox.type(CUSTOMS.fields['consignee.country']![1], 'Singapore');
    await firefox.type(CUSTOMS.fields['goods.description']![1], 'paper towels');
    await firefox.click(CUSTOMS.fields['consignee.name']![1]);
    const card = await until('the card', async () => {
      const text = await firefox.run<string>(CARD, [], true);
      return text.toLowerCase().includes(listed.toLowerCase()) && text;
    });
    expect(card.length).toBeGreaterThan(100);
  }
});

test('in Firefox an unchanged list costs one conditional request, and a refused one leaves the list in force', async () => {
  await firefox.goto(firefox.ownPage('options.html'));
  const entries = (await until('the list', async () => (await line('un')).match(/[\d,]+ entries/)))[0];
  publisher.asked.length = 0;
  await firefox.click('#list-un .ways button');
  await until('the answer', async () => (await line('un')).includes('has not changed'));
  expect(publisher.asked).toEqual([{ path: '/un/consolidated.xml', conditional: true, status: 304 }]);
  publisher.behave((_, response) => void response.writeHead(200).end(lists['us-sdn'].body));
  await firefox.click('#list-un .ways button');
  await until('the refusal', async () => (await line('un')).includes('another publisher'));
  expect(await line('un')).toContain(entries);
});
