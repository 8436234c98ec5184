import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer-core';
import { findBrowser } from '../../scripts/setup/browsers.mjs';

/** A real Chromium with the extension installed in a profile of its own. */
export interface Chromium {
  browser: Browser;
  extensionId: string;
  /** The extension's background worker, started anew when it is not running. */
  worker(): Promise<WebWorker>;
  /** Opens one of the extension's own pages: `popup.html`. */
  ownPage(path: string): Promise<Page>;
  /** Presses the toolbar button over `page`, which grants `activeTab` as a person's click does. */
  pressToolbarButton(page: Page): Promise<void>;
  close(): Promise<void>;
}

export async function launchChromium(extension: string, extraArgs: string[] = []): Promise<Chromium> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium was found; "npm test" installs one, or set CHROMIUM_PATH.');
  const profile = mkdtempSync(join(tmpdir(), 'tidewaiter-'));
  mkdirSync(join(profile, 'Default'));
  // Without developer mode runtime.reload() leaves an unpacked extension disabled.
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
  const browser = await puppeteer.launch({
    executablePath,
    headless: process.env.HEADFUL !== '1',
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: { width: 1280, height: 900 },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--lang=en-US',
      ...extraArgs,
    ],
  });
  const extensionId = await browser.installExtension(resolve(extension));
  if (existsSync(join(extension, 'welcome.html'))) await closeWelcome(browser, extensionId);
  const workerTarget = () =>
    browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().includes(extensionId), {
      timeout: 10_000,
    });
  return {
    browser,
    extensionId,
    worker: async () => (await (await workerTarget()).worker())!,
    async ownPage(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    async pressToolbarButton(page) {
      const installed = (await browser.extensions()).get(extensionId)!;
      await installed.triggerAction(page);
    },
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** The welcome page opens at install and comes to the front, where pages behind it are not drawn: it is waited for and closed. */
async function closeWelcome(browser: Browser, extensionId: string): Promise<void> {
  const url = `chrome-extension://${extensionId}/welcome.html`;
  const target = await browser.waitForTarget((one) => one.url() === url, { timeout: 60_000 });
  await (await target.page())?.close();
}
