import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/setup/browsers.mjs';
import { readOpenPage } from '../../src/cli/read-page';
import { type ReadingCode, readingCode } from '../../src/cli/reading-code';
import { add, blankScore, type Score } from './score';
import { lateCode, stand, type Variant } from './stand';
import { type Judged, judge, prepare, takeLabelsOff } from './truth';

const PAGES = fileURLToPath(new URL('./pages/', import.meta.url));

/** A labelled page: its language stands in `<html lang>`, its kind of application in `<meta name="kind">`. */
export interface CorpusPage {
  name: string;
  path: string;
  language: string;
  kind: string;
  /** To develop on, or only to measure on: by a hash of its name, so that nobody chooses. */
  part: 'develop' | 'measure';
}

export interface Measured {
  pages: { page: CorpusPage; judged: Judged[] }[];
  byPart: Map<string, Score>;
  byRole: Map<string, Score>;
  byLanguage: Map<string, Score>;
}

/** The pages in a folder, the corpus's own without one. */
export function corpusPages(folder = PAGES): CorpusPage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html') && !name.endsWith('.frame.html'))
    .sort()
    .map((name) => {
      const head = readFileSync(join(folder, name), 'utf8').slice(0, 1000);
      return {
        name,
        path: join(folder, name),
        language: /<html[^>]*\blang="([^"]+)"/.exec(head)?.[1] ?? 'en',
        kind: /<meta name="kind" content="([^"]+)"/.exec(head)?.[1] ?? 'unknown',
        part: hash(name) % 2 ? 'measure' : 'develop',
      };
    });
}

/** Browsers that read side by side: a page waits more than it works. */
const BROWSERS = 2;

/** Reads every page in a real Chromium and holds it against its labels. `as`: where the page stands when it is read. */
export async function measure(pages = corpusPages(), as: Variant = 'page'): Promise<Measured> {
  const code = as === 'late' ? await lateCode() : await readingCode();
  const all = Array.from({ length: pages.length }) as Judged[][];
  const queue = pages.entries();
  await Promise.all(Array.from({ length: BROWSERS }, () => readAll(queue, code, as, all)));
  const out: Measured = { pages: [], byPart: new Map(), byRole: new Map(), byLanguage: new Map() };
  for (const [n, page] of pages.entries()) {
    const judged = all[n]!;
    out.pages.push({ page, judged });
    for (const one of judged) {
      count(out.byPart, page.part, one);
      count(out.byLanguage, page.language, one);
      for (const role of new Set([one.truth, one.read].filter(Boolean))) {
        count(out.byRole, role, {
          ...one,
          truth: one.truth === role ? role : '',
          read: one.read === role ? role : '',
        });
      }
    }
  }
  return out;
}

/** Takes page after page from the queue, in a browser of its own, until there is none left. */
async function readAll(
  queue: IterableIterator<[number, CorpusPage]>,
  code: ReadingCode,
  as: Variant,
  into: Judged[][],
): Promise<void> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium')!,
    pipe: true,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--allow-file-access-from-files'],
  });
  try {
    const tab = await browser.newPage();
    await prepare(tab);
    for (const [n, { path }] of queue) {
      await tab.goto(pathToFileURL(path).href, { waitUntil: 'load' });
      await stand(tab, path, as);
      await new Promise((later) => setTimeout(later, 60));
      await takeLabelsOff(tab);
      into[n] = await judge(tab, await readOpenPage(tab, code));
    }
  } finally {
    await browser.close();
  }
}

function count(scores: Map<string, Score>, key: string, judged: Judged): void {
  const score = scores.get(key) ?? blankScore();
  add(score, judged);
  scores.set(key, score);
}

/** FNV-1a. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return h >>> 7;
}
