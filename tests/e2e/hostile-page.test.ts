import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { seenFrom, until } from './browser-side';
import { FOUNDING } from './founding-cases';
import { CUSTOMS } from './portal-objects';
import { stage } from './stage';
import { badge, tabState } from './tab';
import { markersBeside } from './told';
import { locate, typeShipment } from './typist';

const on = stage('JP');
let page: Page;

async function warned(): Promise<void> {
  page = await on.open(CUSTOMS.path);
  await typeShipment(page, CUSTOMS, FOUNDING[0]!.typed);
  await markersBeside(page, await locate(page, CUSTOMS.fields['consignee.name']![1]), 'the consignee');
}

/** Longest time in which the page could not answer, in ms, over a while. */
const stalls = (during: number) =>
  page.evaluate(async (while_) => {
    let worst = 0;
    let last = performance.now();
    const end = last + while_;
    while (last < end) {
      await new Promise((next) => setTimeout(next, 0));
      const now = performance.now();
      worst = Math.max(worst, now - last);
      last = now;
    }
    return worst;
  }, during);

test('a page that removes the warning for ever: badge and panel still tell', async () => {
  await warned();
  await page.evaluate(() => {
    const remove = () => {
      for (const one of [...document.documentElement.children]) if (one.localName === 'div') one.remove();
    };
    new MutationObserver(remove).observe(document.documentElement, { childList: true });
    remove();
  });
  await until('the badge to tell that the page hides it', async () => (await badge(on.chromium, page)).startsWith('‼'));
  expect((await tabState(on.chromium, page)).shipments[0]?.verdict?.level).toBe('prohibited');
});

test('a page that clicks everywhere and everything can neither read, nor dismiss, nor decide', async () => {
  await warned();
  const found = await page.evaluate(() => {
    const texts: string[] = [];
    for (const one of document.querySelectorAll('*')) {
      one.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      if (one.shadowRoot) texts.push(one.shadowRoot.textContent ?? '');
    }
    return { texts, html: document.documentElement.outerHTML };
  });
  expect(found.texts).toEqual([]);
  expect(found.html).not.toMatch(/North Korea may|Prohibited/);
  await markersBeside(page, await locate(page, CUSTOMS.fields['consignee.name']![1]), 'the consignee');
});

test('an endless loop of changes: the page answers, and what is typed is still judged', async () => {
  page = await on.open(CUSTOMS.path);
  await page.evaluate(() => {
    const noise = document.body.appendChild(document.createElement('div'));
    const spin = () => {
      for (let i = 0; i < 20; i++) {
        const one = document.createElement('label');
        one.textContent = `Consignee ${Math.random()}`;
        noise.append(one);
        if (noise.childElementCount > 200) noise.firstElementChild!.remove();
      }
      setTimeout(spin, 4);
    };
    spin();
  });
  await typeShipment(page, CUSTOMS, FOUNDING[0]!.typed);
  await markersBeside(page, await locate(page, CUSTOMS.fields['consignee.name']![1]), 'the consignee');
  expect(await stalls(2000)).toBeLessThan(250);
});

test('fifty thousand fields: the page answers all the while', async () => {
  page = await on.open(CUSTOMS.path);
  const worst = await page.evaluate(async () => {
    const many = document.createElement('div');
    many.innerHTML = Array.from(
      { length: 50_000 },
      (_, i) => `<p><label>Consignee name <input name="n${i}"></label></p>`,
    ).join('');
    document.body.append(many);
    await new Promise((next) => requestAnimationFrame(() => setTimeout(next, 500)));
    let worst = 0;
    let last = performance.now();
    const end = last + 6000;
    while (last < end) {
      await new Promise((next) => setTimeout(next, 0));
      worst = Math.max(worst, performance.now() - last);
      last = performance.now();
    }
    return worst;
  });
  expect(worst).toBeLessThan(500);
  expect((await seenFrom(page, ({ classes }) => classes.includes('marker'))).length).toBe(0);
});
