import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from './browser-side';
import { FOUNDING } from './founding-cases';
import { BOOKING, CUSTOMS } from './portal-objects';
import { stage } from './stage';
import { badge, settledVerdict } from './tab';
import { markersBeside, toldBy } from './told';
import { trail } from './trail';
import { locate, pressButton, typeShipment } from './typist';

const embassy = FOUNDING[0]!;
const on = stage('JP');
let page: Page;

async function book(portal = CUSTOMS): Promise<void> {
  page = await on.open(portal.path);
  await typeShipment(page, portal, embassy.typed);
}

/** The worker is gone at once, with everything it held. */
const kill = async () => (await on.chromium.worker()).close();
const consignee = () => locate(page, CUSTOMS.fields['consignee.name']![1]);

test('killed again and again while the booking is typed: the warning comes all the same', async () => {
  page = await on.open(CUSTOMS.path);
  let typing = true;
  const killing = (async () => {
    while (typing) {
      await kill().catch(() => undefined);
      await new Promise((later) => setTimeout(later, 350));
    }
  })();
  await typeShipment(page, CUSTOMS, embassy.typed);
  typing = false;
  await killing;
  // What is shown is still being judged anew; markers are replaced until it has settled.
  await settledVerdict(on.chromium, page);
  await (await consignee()).focus();
  const text = await toldBy(page, await markersBeside(page, await consignee(), 'the consignee'));
  for (const says of embassy.says) expect(text).toMatch(says);
});

test('killed after the warning: it stays, and a change of the form is judged anew', async () => {
  await book();
  await markersBeside(page, await consignee(), 'the consignee');
  await kill();
  await (await consignee()).click({ count: 3 });
  await page.keyboard.type('Straits Motor Trading, Singapore');
  await page.keyboard.press('Tab');
  const verdict = await settledVerdict(on.chromium, page);
  expect(verdict.level).not.toBe('prohibited');
  expect(await badge(on.chromium, page)).not.toContain('✕');
});

test.each([
  ['a declaration, at once', CUSTOMS, 0],
  ['a declaration, while it is being written down', CUSTOMS, 400],
  ['a booking, at once', BOOKING, 0],
  ['a booking, while it is being written down', BOOKING, 400],
] as const)(
  'killed after %s was lodged: its record ends as submitted and the chain holds',
  async (_, portal, after) => {
    const before = (await trail(on.chromium)).records.length;
    await book(portal);
    await until('the warning on disk', async () => (await trail(on.chromium)).records.length > before);
    // The last step of the wizard only shows what was typed.
    if (portal.next) await pressButton(page, portal.next);
    await pressButton(page, portal.submit);
    await new Promise((later) => setTimeout(later, after));
    await kill();
    const lodged = await until('the record of what was lodged', async () => {
      const found = await trail(on.chromium);
      const [last] = found.records.toSorted((a, b) => b.seq - a.seq);
      return last?.outcome === 'submitted' ? { ...found, last } : null;
    });
    expect(lodged.last.level).toBe('prohibited');
    expect(lodged.holds).toBe(true);
  },
);
