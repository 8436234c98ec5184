import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import type { Card, SaidQuestion } from '../../src/messages/said';
import type { FromPage } from '../../src/messages/wire';
import { askClosedRoots } from './closed-root';

/** A page with the warnings mounted by itself, as the content script mounts them; field ids are element ids. */
export interface WarnedPage {
  page: Page;
  show(cards: Card[], question?: SaidQuestion | null): Promise<void>;
  locate(field: string): Promise<void>;
  stop(): Promise<void>;
  /** What was told to the worker so far. */
  sent(): Promise<FromPage[]>;
  /** Asks our root; null when nothing is on the page. */
  ask<Answer, Args extends unknown[]>(
    question: (root: ShadowRoot, ...args: Args) => Answer,
    ...args: Args
  ): Promise<Answer | null>;
  /** Text of the open card; '' when there is none. */
  cardText(): Promise<string>;
  /** Middle of something in our root, for a real click. */
  middleOf(selector: string): Promise<{ x: number; y: number }>;
  close(): Promise<void>;
}

interface Mounted {
  sent: FromPage[];
  warnings: { show(message: unknown): void; locate(field: string): void; stop(): void };
  tidewaiterWarnings: typeof import('../../src/warnings/mount');
}

export const BOOKING = pathToFileURL(resolve('tests/surfaces/booking.html')).href;

/** Long enough for an idle callback, a frame and a layout on a busy machine. */
export const settled = () => new Promise((done) => setTimeout(done, 350));

export async function openWarned(
  browser: Browser,
  script: string,
  { url = BOOKING, isOpen = false }: { url?: string; isOpen?: boolean } = {},
): Promise<WarnedPage> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  if (isOpen) await page.evaluateOnNewDocument(openRoots);
  await page.goto(url);
  await page.bringToFront();
  await page.evaluate(script);
  await page.evaluate(() => {
    const global = globalThis as unknown as Mounted;
    global.sent = [];
    global.warnings = global.tidewaiterWarnings.mountWarnings(document, {
      send: (message) => global.sent.push(message),
      elementOf: (field) => document.getElementById(field),
    });
  });
  const ask: WarnedPage['ask'] = async (question, ...args) =>
    (await askClosedRoots(page, question, ...args))[0] ?? null;
  return {
    page,
    ask,
    async show(cards, question = null) {
      await page.evaluate(
        (cards, question) =>
          (globalThis as unknown as Mounted).warnings.show({
            kind: 'show',
            document: 'd',
            revision: 1,
            cards,
            question,
            screening: false,
            locale: 'en',
          }),
        cards as never,
        question as never,
      );
      await settled();
    },
    locate: (field) => page.evaluate((id) => (globalThis as unknown as Mounted).warnings.locate(id), field),
    stop: () => page.evaluate(() => (globalThis as unknown as Mounted).warnings.stop()),
    sent: () => page.evaluate(() => (globalThis as unknown as Mounted).sent),
    cardText: async () =>
      (await ask((root) => root.querySelector<HTMLElement>('.card:popover-open')?.textContent ?? '')) ?? '',
    async middleOf(selector) {
      const middle = await ask((root, wanted) => {
        const box = root.querySelector(wanted)!.getBoundingClientRect();
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }, selector);
      if (!middle) throw new Error(`Nothing on the page matches ${selector}.`);
      return middle;
    },
    close: () => page.close(),
  };
}

/** Makes closed roots open, for a checker that cannot look into them. */
function openRoots(): void {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
}
