import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { bundled } from './bundle';
import { EMBASSY, TRANSIT } from './cards';
import { launchPlain } from './launch';
import { openWarned, settled, type WarnedPage } from './warned-page';

let browser: Browser;
let script: string;
let on: WarnedPage;

beforeAll(async () => {
  [browser, script] = await Promise.all([launchPlain(), bundled('src/warnings/mount.ts', 'tidewaiterWarnings')]);
});
afterAll(() => browser.close());
beforeEach(async () => {
  on = await openWarned(browser, script);
});
afterEach(() => on.close());

const obstructions = async () => (await on.sent()).filter(({ kind }) => kind === 'obstructed');

describe('a page that changes under a warning', () => {
  test('and drops the host while it renders anew gets it back, with the card', async () => {
    await on.show([EMBASSY]);
    await on.page.evaluate(() => document.documentElement.lastElementChild!.remove());
    await settled();
    expect(await on.cardText()).toContain(EMBASSY.title);
    expect(await obstructions()).toEqual([]);
  });

  test('takes the marker along when it takes the field away, and the card goes to the next field', async () => {
    await on.show([EMBASSY]);
    await on.page.$eval('#f1', (field) => field.remove());
    await settled();
    await settled();
    expect(await on.ask((root) => root.querySelectorAll('.marker:not([hidden])').length)).toBe(2);
    const card = await on.ask((root) => root.querySelector('.card')!.getBoundingClientRect().toJSON());
    const next = await on.page.$eval('#f3', (element) => element.getBoundingClientRect().toJSON());
    expect(card.left).toBeGreaterThanOrEqual(next.right);
  });

  test('and loses every field keeps the warning in a corner', async () => {
    await on.show([TRANSIT]);
    await on.page.$eval('form', (form) => form.remove());
    await settled();
    await settled();
    expect(await on.cardText()).toContain(TRANSIT.title);
    expect(await on.ask((root) => root.querySelector('.card')!.classList.contains('docked'))).toBe(true);
  });

  test('and scrolls the field out of sight shows a pennant that leads back to it', async () => {
    await on.show([EMBASSY]);
    await on.page.evaluate(() => window.scrollTo(0, 800));
    await settled();
    await settled();
    const { x, y } = await on.middleOf('.dock .go');
    await on.page.mouse.click(x, y);
    await vi.waitFor(async () => expect(await on.page.evaluate(() => window.scrollY)).toBeLessThan(300), 3000);
    expect(await on.cardText()).toContain(EMBASSY.title);
  });

  test('keeps the markers beside their fields when something above them grows', async () => {
    await on.show([EMBASSY]);
    await on.page.$eval('header', (header) => {
      header.style.height = '200px';
    });
    await vi.waitFor(async () => {
      const marker = await on.ask((root) => root.querySelector('.marker')!.getBoundingClientRect().toJSON());
      const field = await on.page.$eval('#f1', (element) => element.getBoundingClientRect().toJSON());
      expect(Math.abs(marker.top + marker.height / 2 - field.top)).toBeLessThan(8);
    }, 5000);
  });

  test('and opens a modal dialog has the card inside it, where it can be used', async () => {
    await on.show([TRANSIT]);
    await on.page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.style.margin = '600px auto auto 20px';
      dialog.append(Object.assign(document.createElement('input'), { id: 'inside' }));
      document.body.append(dialog);
      dialog.showModal();
    });
    await settled();
    const { x, y } = await on.middleOf('.not-now');
    await on.page.mouse.click(x, y);
    await settled();
    expect(await on.sent()).toContainEqual({ kind: 'not-now', document: 'd', finding: TRANSIT.finding });
    await on.page.$eval('dialog', (dialog) => dialog.close());
    await settled();
    expect(await on.page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('div');
  });

  test('reads from the right keeps card and markers in view', async () => {
    await on.page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await on.show([EMBASSY]);
    const boxes = await on.ask((root) =>
      [...root.querySelectorAll('.card, .marker')].map((part) => part.getBoundingClientRect().toJSON()),
    );
    for (const { left, right } of boxes!) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(1280);
    }
  });
});

describe('a hostile page', () => {
  test('that removes the host each time is told of once, and is not fought for ever', async () => {
    await on.page.evaluate(() => {
      const counted = Object.assign(globalThis, { removals: 0 });
      new MutationObserver((records) => {
        for (const added of records.flatMap((record) => [...record.addedNodes])) {
          (added as Element).remove();
          counted.removals++;
        }
      }).observe(document.documentElement, { childList: true });
    });
    await on.show([EMBASSY]);
    await vi.waitFor(async () => expect(await obstructions()).toHaveLength(1), 5000);
    const removals = () => on.page.evaluate(() => (globalThis as unknown as { removals: number }).removals);
    const before = await removals();
    await settled();
    expect(await removals()).toBe(before);
    expect(before).toBeLessThan(20);
    expect(await obstructions()).toEqual([{ kind: 'obstructed', document: 'd', how: 'removed' }]);
  });

  test('cannot hide the host by attributes or by styles', async () => {
    await on.page.addStyleTag({ content: 'html > div { display: none !important; opacity: 0 !important; zoom: 0.1 }' });
    await on.show([EMBASSY]);
    await on.page.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      host.hidden = true;
      host.inert = true;
      host.style.setProperty('display', 'none', 'important');
    });
    await settled();
    const seen = await on.ask((root) => {
      const card = root.querySelector('.card')!;
      return [card.checkVisibility({ opacityProperty: true, visibilityProperty: true }), card.clientWidth > 300];
    });
    expect(seen).toEqual([true, true]);
    expect(await on.page.evaluate(() => document.documentElement.lastElementChild!.attributes.length)).toBe(0);
  });

  test('that keeps covering the card is told of', async () => {
    await on.show([EMBASSY]);
    await on.page.evaluate(() => {
      const lid = document.createElement('div');
      lid.popover = 'manual';
      lid.style.cssText =
        'position:fixed;inset:0;width:100vw;height:100vh;margin:0;background:#fff;pointer-events:none';
      document.body.append(lid);
      setInterval(() => {
        lid.hidePopover();
        lid.showPopover();
      }, 100);
      lid.showPopover();
    });
    await vi.waitFor(
      async () => expect(await obstructions()).toEqual([{ kind: 'obstructed', document: 'd', how: 'covered' }]),
      { timeout: 20_000, interval: 500 },
    );
  });

  test('that lays a menu over the card for a moment is not accused', async () => {
    await on.show([EMBASSY]);
    await on.page.evaluate(() => {
      const menu = document.createElement('div');
      menu.popover = 'manual';
      menu.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;background:#fff';
      document.body.append(menu);
      menu.showPopover();
      setTimeout(() => menu.remove(), 600);
    });
    await new Promise((done) => setTimeout(done, 4000));
    expect(await obstructions()).toEqual([]);
  });

  test('with a policy that forbids all styles still shows the card as it should look', async () => {
    await on.page.evaluate(() => {
      const policy = document.createElement('meta');
      policy.httpEquiv = 'Content-Security-Policy';
      policy.content = "style-src 'none'; script-src 'none'";
      document.head.append(policy);
    });
    await on.show([EMBASSY]);
    expect(await on.ask((root) => getComputedStyle(root.querySelector('.card')!).borderRadius)).toBe('8px');
  });

  test('with 300 marked fields that moves without end leaves the page responsive', async () => {
    const fields = await on.page.evaluate(() =>
      Array.from({ length: 300 }, (_, i) => {
        document.querySelector('form')!.append(Object.assign(document.createElement('input'), { id: `many${i}` }));
        return `many${i}`;
      }),
    );
    await on.page.evaluate(() => {
      const spacer = document.querySelector('header')!;
      let i = 0;
      setInterval(() => spacer.style.setProperty('height', `${50 + (i++ % 100)}px`), 10);
    });
    // The same page in the same minute without warnings: what a busy machine adds, it adds to both.
    const before = await turns(on.page);
    await on.show([{ ...EMBASSY, fields }]);
    expect(await turns(on.page)).toBeGreaterThan(before / 4);
  });
});

/** How often the page gets its turn within three seconds, when it asks for one every ten milliseconds. */
function turns(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let count = 0;
        const timer = setInterval(() => count++, 10);
        setTimeout(() => {
          clearInterval(timer);
          done(count);
        }, 3000);
      }),
  );
}
