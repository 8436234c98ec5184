import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OUTPUT } from '../../scripts/build';
import { type Portals, servePortals } from '../portals/server';
import { until } from './browser-side';
import { type Firefox, launchFirefox } from './firefox';
import { FOUNDING } from './founding-cases';
import { CUSTOMS } from './portal-objects';

let portals: Portals;
let firefox: Firefox;

beforeAll(async () => {
  portals = await servePortals();
  firefox = await launchFirefox(OUTPUT.testFirefox);
  await firefox.goto(firefox.ownPage('options.html'));
  await until('the question where one exports from', () =>
    firefox.run<boolean>("return Boolean(document.querySelector('#export-from'))"),
  );
  await firefox.run(
    "const select = document.querySelector('#export-from'); select.value = 'JP'; select.dispatchEvent(new Event('change', { bubbles: true }));",
  );
  await new Promise((later) => setTimeout(later, 500));
}, 90_000);
afterAll(async () => {
  await firefox?.close();
  await portals?.close();
});

/** Keys as WebDriver writes them. */
const KEYS = { tab: '\uE004', end: '\uE010' };

/** Labels of the markers and their distance from the field, read from the browser's side: the root is closed. */
const SEEN = `
  const host = [...document.documentElement.children].find((one) => one.localName === 'div');
  const root = host && host.openOrClosedShadowRoot;
  if (!root) return null;
  const field = document.querySelector(arguments[0]).getBoundingClientRect();
  const seen = [...root.querySelectorAll('.marker')].filter((marker) => !marker.hidden).map((marker) => {
    const box = marker.getBoundingClientRect();
    const near = box.left < field.right + 16 && box.right > field.left - 16 && box.top < field.bottom + 16 && box.bottom > field.top - 16;
    return { says: marker.textContent, near };
  });
  const card = root.querySelector('.card');
  return { markers: seen, card: card && card.matches(':popover-open') ? card.innerText : '' };`;

interface SeenInFirefox {
  markers: { says: string; near: boolean }[];
  card: string;
}

describe('in Firefox, the founding case typed by keyboard into a declaration', () => {
  test.each(FOUNDING.map((shipment) => [shipment.what, shipment] as const))('%s', async (_what, shipment) => {
    await firefox.goto(portals.url + CUSTOMS.path);
    for (const [role, value] of Object.entries(shipment.typed)) {
      await firefox.type(CUSTOMS.fields[role as keyof typeof CUSTOMS.fields]![1], value);
    }
    // By keyboard, out of the last field: an open card may lie over what is beside it.
    await firefox.type('[name=box20]', KEYS.tab);
    const field = CUSTOMS.fields[shipment.beside ?? 'consignee.name']![1];
    // Markers of fields out of sight are not drawn.
    await firefox.run("document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })", [field]);
    if (!shipment.beside) {
      await new Promise((later) => setTimeout(later, 1500));
      const seen = await firefox.run<SeenInFirefox | null>(SEEN, [field], true);
      expect(seen?.markers ?? []).toEqual([]);
      return;
    }
    const seen = await until('a marker beside the field', async () => {
      const now = await firefox.run<SeenInFirefox | null>(SEEN, [field], true);
      return now?.markers.some(({ near }) => near) ? now : null;
    });
    await firefox.type(field, KEYS.end);
    const { card } = await until('the card', async () => {
      const now = await firefox.run<SeenInFirefox | null>(SEEN, [field], true);
      return now?.card ? now : null;
    });
    expect(card.length).toBeGreaterThan(100);
    const all = card + JSON.stringify(seen);
    for (const says of shipment.says.slice(0, 1)) expect(all).toMatch(says);
  });
});
