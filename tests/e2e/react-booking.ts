import type { Page } from 'puppeteer-core';
import { until } from './browser-side';
import { pressButton } from './typist';

/** The control that belongs to a visible label, in the order in which the label occurs on the step. */
async function field(page: Page, label: string, nth = 0): Promise<void> {
  const control = await until(
    `the field "${label}" (${nth})`,
    async () => (await page.$$(`::-p-aria([name="${label}"])`))[nth],
  );
  // By keyboard: a card that lies over it is no hindrance.
  await control.focus();
}

async function type(page: Page, label: string, text: string, nth = 0): Promise<void> {
  await field(page, label, nth);
  await page.keyboard.type(text);
}

/** Books watches for a department store in Pyongyang by keyboard: three steps, the country chosen from a combobox. */
export async function bookInReact(page: Page): Promise<void> {
  await page.waitForSelector('.field input');
  await type(page, 'Company', 'Schwarzwald Uhren GmbH', 0);
  await type(page, 'Country / region', 'Germ', 0);
  await page.keyboard.press('Enter');
  await type(page, 'Company', 'Raknang Store', 1);
  await type(page, 'Country / region', 'Democratic', 1);
  await page.keyboard.press('Enter');
  await pressButton(page, '.go');
  await type(page, 'Origin port', 'Hamburg');
  await type(page, 'Destination port', 'Dalian');
  await pressButton(page, '.go');
  await type(page, 'What are you shipping?', 'wrist watches');
  await type(page, 'HS code', '9101.11');
  await type(page, 'Declared value', '48000');
  await type(page, 'Currency', 'EUR');
  await page.keyboard.press('Tab');
}
