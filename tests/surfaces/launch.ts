import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../scripts/setup/browsers.mjs';

/** A plain Chromium without the extension. */
export function launchPlain(): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium was found; "npm test" installs one, or set CHROMIUM_PATH.');
  return puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}
