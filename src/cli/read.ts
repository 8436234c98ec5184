import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import { readPage } from './read-page';
import { type ReadingCode, readingCode } from './reading-code';

/**
 * `read FILE|URL …`: reads pages in a real browser with the content script's own code and prints one JSON line for each, in the order given.
 * Returns the exit code: 0 when every page was read, 2 when one could not be opened (what, where and what to do go to stderr).
 */
export async function runRead(args: string[]): Promise<number> {
  if (!args.length) {
    process.stderr.write('read: no page given. Usage: read FILE|URL …\n');
    return 2;
  }
  const executablePath = findBrowser();
  if (!executablePath) {
    process.stderr.write('read: no Chromium found. Install one, or say where it is in CHROMIUM_PATH.\n');
    return 2;
  }
  const code = await readingCode();
  const browser = await launch({ executablePath, headless: true, pipe: true, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    return await readAll(browser, args, code);
  } finally {
    await browser.close();
  }
}

async function readAll(browser: Browser, args: string[], code: ReadingCode): Promise<number> {
  for (const argument of args) {
    const url = addressOf(argument);
    if (!url) {
      process.stderr.write(`read: ${argument}: no such file, and not an http(s) address. Give a path or a full URL.\n`);
      return 2;
    }
    try {
      const fields = await readPage(browser, url, code);
      process.stdout.write(`${JSON.stringify({ page: argument, fields })}\n`);
    } catch (error) {
      process.stderr.write(`read: ${argument}: ${(error as Error).message}. Check that the page opens in a browser.\n`);
      return 2;
    }
  }
  return 0;
}

function addressOf(argument: string): string | null {
  if (/^(?:https?|file|data):/i.test(argument)) return argument;
  const path = resolve(argument);
  return existsSync(path) ? pathToFileURL(path).href : null;
}

function findBrowser(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : null;
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env.PATH ?? '').split(':').concat('/usr/bin', '/snap/bin');
  for (const name of names)
    for (const folder of folders) if (existsSync(`${folder}/${name}`)) return `${folder}/${name}`;
  return null;
}
