import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page, shortly: rule and element. */
export async function found(page: Page, within = 'document'): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate(`axe.run(${within})`)) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  );
}

/** What axe finds in light and in dark, everything that is folded away included. */
export async function foundInLightAndDark(page: Page): Promise<string[]> {
  for (const details of await page.$$('details')) await details.evaluate((one) => one.setAttribute('open', ''));
  const all: string[] = [];
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    all.push(...(await found(page)).map((what) => `${value}: ${what}`));
  }
  return all;
}
