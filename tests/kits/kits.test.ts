import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchPlain } from '../surfaces/launch';
import { bundlePages } from './bundle';
import type { KitReading } from './in-page';
import { KITS } from './kits';

const READING = '.cache/kits-reading.js';

let browser: Browser;
let pageOf: (kit: string) => string;

beforeAll(async () => {
  const entryPoints = ['tests/kits/in-page.ts'];
  await build({ entryPoints, bundle: true, format: 'iife', target: 'es2022', outfile: READING, logLevel: 'error' });
  pageOf = await bundlePages();
  browser = await launchPlain();
});

afterAll(() => browser?.close());

describe.each(Object.entries(KITS))('a form built with %s', (kit, uses) => {
  let page: Page;
  let reading: Reading;

  beforeAll(async () => {
    page = await browser.newPage();
    await page.goto(pathToFileURL(pageOf(kit)).href, { waitUntil: 'load' });
    reading = await Reading.in(page);
  });

  afterAll(() => page?.close());

  it.each(uses)('$by: $role is read as $seen', async ({ role, operate, seen }) => {
    await operate(page);
    const read = await reading.ask<string>('readWhenShown', role, seen.split(', '));
    expect(read, (await reading.ask<string[]>('all')).join('\n')).toBe(seen);
  });
});

/** The reading code in a world of its own, where a content script lives: it sees the page's elements, not the kits' properties on them. */
class Reading {
  private constructor(
    private readonly client: CDPSession,
    private readonly executionContextId: number,
  ) {}

  static async in(page: Page): Promise<Reading> {
    const client = await page.createCDPSession();
    const { frameTree } = await client.send('Page.getFrameTree');
    const frameId = frameTree.frame.id;
    const { executionContextId } = await client.send('Page.createIsolatedWorld', { frameId, worldName: 'tidewaiter' });
    await client.send('Runtime.evaluate', { expression: readFileSync(READING, 'utf8'), contextId: executionContextId });
    const reading = new Reading(client, executionContextId);
    await reading.ask('start');
    return reading;
  }

  async ask<T>(method: keyof KitReading, ...values: unknown[]): Promise<T> {
    const { result, exceptionDetails } = await this.client.send('Runtime.callFunctionOn', {
      executionContextId: this.executionContextId,
      awaitPromise: true,
      returnByValue: true,
      functionDeclaration: `function (...values) { return kitReading.${method}(...values); }`,
      arguments: values.map((value) => ({ value })),
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }
}
