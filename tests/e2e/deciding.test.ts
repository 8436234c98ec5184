import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { foundInLightAndDark } from '../surfaces/axe';
import { markers, until } from './browser-side';
import { FOUNDING } from './founding-cases';
import { CUSTOMS } from './portal-objects';
import { stage } from './stage';
import { settledVerdict, tabState } from './tab';
import { trail } from './trail';
import { typeShipment } from './typist';

const on = stage('JP');
let page: Page;
let panel: Page;

afterEach(() => panel?.close());

async function book(typed: (typeof FOUNDING)[number]['typed']): Promise<void> {
  page = await on.open(CUSTOMS.path);
  await typeShipment(page, CUSTOMS, typed);
  await settledVerdict(on.chromium, page);
  const { tab } = await tabState(on.chromium, page);
  panel = await on.chromium.ownPage(`sidepanel.html?tab=${tab}`);
  await panel.waitForSelector('.finding');
}

/** Goes by Tab to what `selector` finds, as somebody does without a mouse. */
async function tabTo(selector: string): Promise<void> {
  for (let i = 0; i < 300; i++) {
    if (await panel.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await panel.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${selector}.`);
}

async function discharge(port: string): Promise<void> {
  const field = (await page.$(CUSTOMS.fields['port.discharge']![1]))!;
  await field.focus();
  await field.evaluate((input) => (input as HTMLInputElement).select());
  await page.keyboard.type(port);
  await page.keyboard.press('Tab');
}

const said = () => panel.$eval('main', (main) => main.textContent ?? '');

test('by keyboard alone: a prohibited shipment is held, with reason and name, and that is in the trail', async () => {
  await book(FOUNDING[0]!.typed);
  expect(await said()).toContain('A prohibition cannot be silenced');
  await tabTo('.decide summary');
  await panel.keyboard.press('Enter');
  await tabTo('.decide input[type=radio]');
  await panel.keyboard.press('Space');
  await tabTo('.decide textarea');
  await panel.keyboard.type('asked the buyer who the end user is');
  await tabTo('.decide input[type=text]');
  await panel.keyboard.type('Akiko Mori');
  await tabTo('.decide button[type=submit]');
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('.decided');
  expect(await foundInLightAndDark(panel)).toEqual([]);
  expect(await said()).toMatch(/Held[\s\S]*Akiko Mori[\s\S]*asked the buyer/);
  const { records, holds } = await trail(on.chromium);
  const decided = records.find(({ outcome }) => outcome === 'decided');
  expect(decided?.decision).toMatchObject({
    disposition: 'hold',
    reason: 'asked the buyer who the end user is',
    author: 'Akiko Mori',
  });
  expect(holds).toBe(true);
});

test('a warning is silenced for these facts, is counted, comes back when a fact changes, and can be had back', async () => {
  const review = FOUNDING.find(({ level }) => level[0] === 'review')!;
  await book(review.typed);
  const verdict = await settledVerdict(on.chromium, page);
  const cards = verdict.cards.filter(({ maySilence }) => maySilence);
  expect(cards.length).toBeGreaterThan(0);
  await panel.bringToFront();
  for (let left = cards.length; left > 0; left--) {
    await panel.click('.silence summary');
    const form = await panel.waitForSelector('.silence[open] form');
    await (await form!.$('textarea'))!.type('the end user was visited');
    const name = await form!.$('input[type=text]');
    // The name was given with the decision before.
    expect(await name!.evaluate((input) => (input as HTMLInputElement).value)).toBe('Akiko Mori');
    await (await form!.$('button'))!.click();
    await panel.waitForFunction((n) => document.querySelectorAll('.silence').length === n, {}, left - 1);
  }
  expect(await said()).toMatch(/Silenced warnings[\s\S]*the end user was visited/);
  expect(await foundInLightAndDark(panel)).toEqual([]);
  await page.bringToFront();
  await until('the markers to go', async () => (await markers(page)).length === 0);
  expect((await settledVerdict(on.chromium, page)).silenced).toBeGreaterThanOrEqual(cards.length);

  await discharge('Mongla');
  await until('the warning on other facts', async () => (await settledVerdict(on.chromium, page)).cards.length > 0);
  await discharge(review.typed['port.discharge']!);
  await until(
    'silence on the facts as they were',
    async () => (await settledVerdict(on.chromium, page)).cards.length === 0,
  );

  await panel.bringToFront();
  for (const _ of cards) {
    const left = (await panel.$$('.silenced button')).length;
    await panel.click('.silenced button');
    await panel.waitForFunction((n) => document.querySelectorAll('.silenced button').length < n, {}, left);
    if (left === 1) break;
  }
  await until('the warning back', async () => (await settledVerdict(on.chromium, page)).cards.length > 0);
  expect((await trail(on.chromium)).holds).toBe(true);
});
