import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Chromium, launchChromium } from '../tests/e2e/chromium';
import { CUSTOMS } from '../tests/e2e/portal-objects';
import { typeShipment } from '../tests/e2e/typist';
import { servePortals } from '../tests/portals/server';
import { answerInstead } from '../tests/surfaces/stand-in';
import { CLEAR, NOTHING, WARNED } from '../tests/surfaces/states';
import { OUTPUT } from './build';

/**
 * Pictures of every surface, light and dark, wide and narrow, in English and Japanese, into ./screenshots/.
 * Needs the test build: `npx tsx scripts/build.ts testChrome && npx tsx scripts/screenshots.ts [word …]`; only pictures
 * whose name holds one of the words are taken, `ja` takes them in Japanese.
 */
const FOLDER = 'screenshots';
const language = process.argv.includes('ja') ? 'ja' : 'en';
const wanted = process.argv.slice(2).filter((word) => word !== 'ja');

/** The Lexus of December 2023, as it could have been typed (News On Japan, 9 December 2023). */
const LEXUS = {
  'shipper.name': 'Inage Auto Trading',
  'shipper.country': 'Japan',
  'consignee.name': 'Straits Motor Trading',
  'consignee.country': 'Singapore',
  'notify.name': 'Embassy of DPR Korea, Dhaka',
  'country.destination': 'Singapore',
  'vehicle.make': 'Lexus',
  'vehicle.model': 'LX570',
  'vehicle.engine': '5662',
};

/** As wide and high as people have them. */
const SIZES = {
  wide: { width: 1280, height: 860 },
  narrow: { width: 400, height: 860 },
  tall: { width: 1100, height: 1500 },
  panel: { width: 400, height: 2000 },
  popup: { width: 380, height: 640 },
} as const;

async function take(page: Page, name: string, scheme: 'light' | 'dark', size: keyof typeof SIZES): Promise<void> {
  const file = `${name}-${scheme}${size === 'wide' ? '' : `-${size}`}`;
  if (wanted.length && !wanted.some((word) => file.includes(word))) return;
  await page.setViewport(SIZES[size]);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await new Promise((done) => setTimeout(done, 400));
  await page.screenshot({ path: join(FOLDER, `${file}.png`), fullPage: size === 'popup' });
  console.log(`${FOLDER}/${file}.png`);
}

/** The card on a portal, with everything that the product itself says. */
async function cards(chromium: Chromium, url: string): Promise<void> {
  const page = await chromium.browser.newPage();
  await page.goto(`${url}${CUSTOMS.path}`);
  await page.bringToFront();
  await typeShipment(page, CUSTOMS, LEXUS);
  await page.focus(CUSTOMS.fields['notify.name']![1]);
  await new Promise((done) => setTimeout(done, 1000));
  for (const size of ['wide', 'narrow'] as const)
    for (const scheme of ['light', 'dark'] as const) await take(page, 'card', scheme, size);
  await page.close();
}

interface Surface {
  name: string;
  path: string;
  sizes: (keyof typeof SIZES)[];
  /** What the worker is made to answer, for states that are hard to bring about. */
  answers: Record<string, unknown>;
}

const SURFACES: Surface[] = [
  { name: 'popup', path: 'popup.html?tab=7', sizes: ['popup'], answers: { 'tab?': WARNED } },
  { name: 'popup-clear', path: 'popup.html?tab=7', sizes: ['popup'], answers: { 'tab?': CLEAR } },
  { name: 'popup-nothing', path: 'popup.html?tab=7', sizes: ['popup'], answers: { 'tab?': NOTHING } },
  { name: 'panel', path: 'sidepanel.html?tab=7', sizes: ['panel'], answers: { 'tab?': WARNED } },
  { name: 'welcome', path: 'welcome.html', sizes: ['wide', 'narrow'], answers: {} },
  { name: 'practice', path: 'practice.html', sizes: ['wide'], answers: {} },
  { name: 'records', path: 'records.html', sizes: ['wide', 'narrow'], answers: {} },
  { name: 'options', path: 'options.html', sizes: ['tall', 'narrow'], answers: {} },
];

async function ownPages(chromium: Chromium): Promise<void> {
  for (const { name, path, sizes, answers } of SURFACES) {
    if (wanted.length && !wanted.some((word) => name.includes(word))) continue;
    const page = await chromium.browser.newPage();
    page.on('pageerror', (error) => console.error(`${name}: ${error}`));
    if (Object.keys(answers).length) await answerInstead(page, answers);
    await page.goto(`chrome-extension://${chromium.extensionId}/${path}`);
    await page.bringToFront();
    await new Promise((done) => setTimeout(done, 700));
    for (const size of sizes) for (const scheme of ['light', 'dark'] as const) await take(page, name, scheme, size);
    await page.close();
  }
}

mkdirSync(FOLDER, { recursive: true });
// On Linux the environment, not a switch, sets the language of Chromium's interface.
if (language === 'ja') Object.assign(process.env, { LANGUAGE: 'ja', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8' });
const portals = await servePortals();
const chromium = await launchChromium(OUTPUT.testChrome);
try {
  if (!wanted.length || wanted.includes('card')) await cards(chromium, portals.url);
  await ownPages(chromium);
} finally {
  await chromium.close();
  await portals.close();
}
