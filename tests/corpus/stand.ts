import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { type ReadingCode, readingCode } from '../../src/cli/reading-code';

/** Where a page stands when it is read: as it is, in a shadow root, in a frame of its origin, or put in piece by piece after the first reading. */
export const VARIANTS = ['page', 'open', 'closed', 'frame', 'late'] as const;
export type Variant = (typeof VARIANTS)[number];

const LATE_BUNDLE = '.cache/reading-late.js';

/** Moves a page that has been loaded to where it is to be read. */
export async function stand(tab: Page, path: string, as: Variant): Promise<void> {
  if (as === 'open' || as === 'closed') await tab.evaluate(intoShadowRoot, as);
  if (as === 'frame') await tab.evaluate(intoFrame, readFileSync(path, 'utf8'));
}

function intoShadowRoot(mode: 'open' | 'closed'): void {
  if (document.querySelector('iframe')) return; // it would be loaded again
  const host = document.createElement('page-shell');
  const content = [...document.body.childNodes];
  document.body.append(host);
  host.attachShadow({ mode }).append(...content);
}

function intoFrame(html: string): Promise<unknown> {
  const frame = document.createElement('iframe');
  frame.style.width = frame.style.height = '100%';
  document.head.replaceChildren();
  document.body.replaceChildren(frame);
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.srcdoc = html;
  return loaded;
}

/** Reading code that takes the page's content out, reads what is left, and is told of each piece that comes back. */
export async function lateCode(): Promise<ReadingCode> {
  const { lexicons } = await readingCode();
  await build({
    entryPoints: ['tests/corpus/late-in-page.ts'],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    outfile: LATE_BUNDLE,
    logLevel: 'error',
  });
  return { script: readFileSync(LATE_BUNDLE, 'utf8'), lexicons };
}
