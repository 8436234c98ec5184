import { afterAll, beforeAll, expect, test } from 'vitest';
import { OUTPUT } from '../../scripts/build';
import { type Portals, servePortals } from '../portals/server';
import { markers, until } from './browser-side';
import { type Chromium, launchChromium } from './chromium';
import { FOUNDING } from './founding-cases';
import { CUSTOMS } from './portal-objects';
import { unpackRelease } from './released';
import { markersBeside, toldBy } from './told';
import { locate, typeShipment } from './typist';

let portals: Portals;
let chromium: Chromium;
let release: ReturnType<typeof unpackRelease>;

beforeAll(async () => {
  portals = await servePortals();
  release = unpackRelease(`${OUTPUT.chrome}.zip`);
  chromium = await launchChromium(release.folder);
});
afterAll(async () => {
  await chromium?.close();
  await portals?.close();
  release?.remove();
});

test('the release, with no permission at all: nothing until the toolbar button is pressed, then a warning beside the field', async () => {
  const embassy = FOUNDING[0]!;
  const page = await chromium.browser.newPage();
  await page.goto(portals.url + CUSTOMS.path);
  await typeShipment(page, CUSTOMS, embassy.typed);
  await new Promise((later) => setTimeout(later, 1500));
  expect(await markers(page)).toHaveLength(0);

  await page.bringToFront();
  await chromium.pressToolbarButton(page);
  // Pressing the button is the request to read this page once; the popup needs no further click.
  await until('the popup', async () => chromium.browser.targets().find((one) => one.url().endsWith('/popup.html')));

  await page.bringToFront();
  const control = await locate(page, CUSTOMS.fields['consignee.name']![1]);
  const text = await toldBy(page, await markersBeside(page, control, 'the consignee'));
  for (const says of embassy.says) expect(text).toMatch(says);
});
