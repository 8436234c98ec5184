import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/setup/browsers.mjs';
import type { ReadingBench } from './reading-in-page';

export interface Line {
  name: string;
  value: string;
  aim?: string;
  ok?: boolean;
}

declare global {
  var readingBench: ReadingBench;
}

/** Measures reading in a real Chromium, everything in one run on the same pages; the floor is `tests/bench/floor.ts`. */
export async function bench(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'reading-bench-'));
  const outfile = join(folder, 'bench.js');
  await build({
    entryPoints: ['tests/bench/reading-in-page.ts'],
    bundle: true,
    format: 'iife',
    charset: 'utf8',
    outfile,
    target: 'es2022',
  });
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium')!,
    pipe: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><html lang="en"><body></body></html>');
    await page.evaluate(readFileSync(outfile, 'utf8'));
    const out: Line[] = [];
    const line = (name: string, value: number, aim: number, unit: string) =>
      out.push({ name, value: `${value.toFixed(2)} ${unit}`, aim: `≤ ${aim} ${unit}`, ok: value <= aim });
    for (const fields of [200, 2000, 20_000]) {
      const [multiple, ms, marked] = await page.evaluate((n) => readingBench.full(n), fields);
      line(`full read of ${fields} fields (${ms.toFixed(1)} ms, ${marked} with a role)`, multiple, 2, '× floor');
    }
    line('2,000 controls, no trade field', await page.evaluate(() => readingBench.other(2000)), 1.2, '× floor');
    line('prose, nothing to read', await page.evaluate(() => readingBench.prose(3000)), 1.5, '× bare walk');
    const [typed, added] = await page.evaluate(() => readingBench.change(2000));
    line('one value typed among 2,000 fields', typed, 1, 'ms');
    line('one field added among 2,000', added, 1, 'ms');
    line(
      'longest task while 20,000 fields are read',
      await page.evaluate(() => readingBench.longest(20_000)),
      16,
      'ms',
    );
    line(
      '1,000 changes a second, 2,000 fields',
      await page.evaluate(() => readingBench.storm(2000)),
      5,
      '% of main thread',
    );
    return out;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}
