import type { Browser } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundled } from './bundle';
import { EMBASSY, QUESTION, TRANSIT } from './cards';
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

const focused = () => on.page.evaluate(() => document.activeElement?.id ?? '');

async function pressTravel(): Promise<void> {
  await on.page.keyboard.down('Alt');
  await on.page.keyboard.down('Shift');
  await on.page.keyboard.press('KeyW');
  await on.page.keyboard.up('Shift');
  await on.page.keyboard.up('Alt');
}

describe('a warning', () => {
  test('stands beside its field and says what, why, by which law and what to do', async () => {
    await on.show([EMBASSY]);
    const text = await on.cardText();
    for (const said of [
      EMBASSY.title,
      EMBASSY.next,
      EMBASSY.because[0]!.value,
      'resolution 1718 (2006)',
      EMBASSY.against[0]!,
    ])
      expect(text).toContain(said);
    const card = await on.ask((root) => root.querySelector('.card')!.getBoundingClientRect().toJSON());
    const field = await on.page.$eval('#f1', (element) => element.getBoundingClientRect().toJSON());
    expect(card.left).toBeGreaterThanOrEqual(field.right);
    expect(card.top).toBeLessThan(field.bottom);
    expect(card.bottom).toBeGreaterThan(field.top);
  });

  test('cannot be read or found out about by the page', async () => {
    await on.show([EMBASSY]);
    const seen = await on.page.evaluate(() => {
      const host = document.documentElement.lastElementChild!;
      return [host.shadowRoot, host.textContent, document.documentElement.innerHTML.includes('luxury')];
    });
    expect(seen).toEqual([null, '', false]);
  });

  test('changes no node of the page but for the one host', async () => {
    await on.page.evaluate(() => {
      const changes: string[] = [];
      Object.assign(globalThis, { changes });
      new MutationObserver((records) => {
        for (const { type, target } of records) changes.push(`${type} ${(target as Element).localName}`);
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    await on.show([EMBASSY, TRANSIT], QUESTION);
    await on.page.focus('#f2');
    await settled();
    expect(await on.page.evaluate(() => (globalThis as unknown as { changes: string[] }).changes)).toEqual([
      'childList html',
    ]);
  });

  test('takes neither the focus nor a key from somebody who is typing', async () => {
    await on.page.focus('#f6');
    await on.page.keyboard.type('56');
    await on.show([EMBASSY], QUESTION);
    await on.page.keyboard.type('62');
    expect(await focused()).toBe('f6');
    expect(await on.page.$eval('#f6', (field) => (field as HTMLInputElement).value)).toBe('5662');
  });

  test('leaves the tab order of the form as it is', async () => {
    await on.show([EMBASSY]);
    await on.page.focus('#f3');
    await on.page.keyboard.press('Tab');
    expect(await focused()).toBe('f4');
  });

  test('shows page text as text, whatever it is', async () => {
    const value = '<img src=x onerror="document.title=1">\u202egnp.exe';
    await on.show([{ ...EMBASSY, because: [{ ...EMBASSY.because[0]!, value }] }]);
    const quote = await on.ask((root) => root.querySelector('.quote bdi:not(.label)')!.textContent);
    expect(quote).toBe('<img src=x onerror="document.title=1"> gnp.exe');
    expect(await on.page.title()).toBe('Booking');
  });

  test('follows only addresses that are https', async () => {
    const citation = { ...EMBASSY.citation, url: 'javascript:alert(1)' };
    await on.show([{ ...EMBASSY, citation, also: [] }]);
    expect(await on.ask((root) => root.querySelectorAll('a').length)).toBe(0);
  });

  test('is not printed', async () => {
    await on.show([EMBASSY]);
    await on.page.emulateMediaType('print');
    expect(await on.ask((root) => root.querySelector('.card')!.getBoundingClientRect().width)).toBe(0);
  });

  test('goes when there is nothing to say any more, and leaves nothing behind when it is stopped', async () => {
    await on.show([EMBASSY]);
    await on.show([]);
    expect(await on.cardText()).toBe('');
    expect(await on.ask((root) => root.querySelectorAll('.marker').length)).toBe(0);
    await on.stop();
    expect(await on.page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('body');
  });

  test('puts nothing on a page on which there is nothing to say', async () => {
    await on.show([]);
    expect(await on.page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });

  test('marks at most a hundred fields', async () => {
    const fields = await on.page.evaluate(() =>
      Array.from({ length: 300 }, (_, i) => {
        document.querySelector('form')!.append(Object.assign(document.createElement('input'), { id: `many${i}` }));
        return `many${i}`;
      }),
    );
    await on.show([{ ...EMBASSY, fields }]);
    expect(await on.ask((root) => root.querySelectorAll('.marker').length)).toBe(100);
  });
});

describe('the keyboard', () => {
  test('goes into the card and back to where it was, and Esc closes it', async () => {
    await on.page.focus('#f5');
    await on.show([EMBASSY]);
    await pressTravel();
    expect(await on.ask((root) => root.activeElement?.localName)).toBe('h2');
    await on.page.keyboard.press('Tab');
    expect(await on.ask((root) => root.activeElement?.className)).toBe('provision');
    await pressTravel();
    expect(await focused()).toBe('f5');
    await on.page.keyboard.press('Escape');
    expect(await on.cardText()).toBe('');
  });

  test('opens the gravest warning when none is open', async () => {
    await on.show([EMBASSY, TRANSIT]);
    await on.page.keyboard.press('Escape');
    await pressTravel();
    expect(await on.cardText()).toContain(EMBASSY.title);
  });

  test('a card once closed stays closed while the user goes on typing, until the field is entered again', async () => {
    await on.show([EMBASSY]);
    await on.page.keyboard.press('Escape');
    await on.show([{ ...EMBASSY, finding: 'with-another-id', text: 'More is known now.' }]);
    expect(await on.cardText()).toBe('');
    await on.page.focus('#f1');
    await settled();
    expect(await on.cardText()).toContain('More is known now.');
  });

  test('Esc is left to a list of the page that is open under the cursor', async () => {
    await on.show([EMBASSY]);
    await on.page.$eval('#f5', (field) => field.setAttribute('aria-expanded', 'true'));
    await on.page.focus('#f5');
    await on.page.keyboard.press('Escape');
    expect(await on.cardText()).toContain(EMBASSY.title);
  });
});

describe('a screen reader', () => {
  const heard = () => on.ask((root) => root.querySelector('[role=alert]')!.textContent);

  test('is told once what is new, and not again when it stays', async () => {
    await on.show([EMBASSY]);
    expect(await heard()).toContain(`Prohibited: ${EMBASSY.title}`);
    await on.ask((root) => {
      root.querySelector('[role=alert]')!.textContent = '';
    });
    await on.show([EMBASSY]);
    expect(await heard()).toBe('');
  });

  test('is told calmly of what only needs a look', async () => {
    await on.show([TRANSIT]);
    expect(await heard()).toBe('');
    expect(await on.ask((root) => root.querySelector('[role=status]')!.textContent)).toContain(TRANSIT.title);
  });
});

describe('clicks', () => {
  test('"not now" by a person hides the warning and is told', async () => {
    await on.show([TRANSIT]);
    const { x, y } = await on.middleOf('.not-now');
    await on.page.mouse.click(x, y);
    await settled();
    expect(await on.sent()).toContainEqual({ kind: 'not-now', document: 'd', finding: TRANSIT.finding });
    expect(await on.cardText()).toBe('');
  });

  test('what may not be silenced has no such button', async () => {
    await on.show([EMBASSY]);
    expect(await on.ask((root) => root.querySelector('.not-now'))).toBeNull();
  });

  test('made up by a script are ignored', async () => {
    await on.show([TRANSIT]);
    await on.ask((root) => (root.querySelector('.not-now') as HTMLElement).click());
    await on.ask((root) => (root.querySelector('.card-close') as HTMLElement).click());
    expect(await on.sent()).toEqual([]);
    expect(await on.cardText()).toContain(TRANSIT.title);
  });

  test('on a marker open the card of that field', async () => {
    await on.show([EMBASSY, TRANSIT]);
    const { x, y } = await on.middleOf('.marker.review');
    await on.page.keyboard.press('Escape');
    await on.page.mouse.click(x, y);
    await settled();
    expect(await on.cardText()).toContain(TRANSIT.title);
  });
});
