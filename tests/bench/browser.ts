import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Figure } from '../../scripts/bench';
import { OUTPUT } from '../../scripts/build';
import { type Chromium, launchChromium } from '../e2e/chromium';
import { FOUNDING } from '../e2e/founding-cases';
import { CUSTOMS } from '../e2e/portal-objects';
import { exportFrom } from '../e2e/tab';
import { locate } from '../e2e/typist';
import { type Portals, servePortals } from '../portals/server';

const RUNS = 12;
const WAKE_AIM_MS = 30;
const SHOWN_AIM_MS = 100;

const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const ms = (n: number) => `${n.toFixed(0)} ms`;

/** What the extension costs in a real browser: its worker's wake, the way from a settled field to a warning, memory of a tab. */
export async function bench(): Promise<Figure[]> {
  const portals = await servePortals();
  const empty = emptyExtension();
  const ours = await launchChromium(OUTPUT.testChrome);
  const bare = await launchChromium(empty);
  try {
    const [wake, emptyWake] = [await wakes(ours, OURS), await wakes(bare, '"ping"')];
    await exportFrom(ours, 'JP');
    const shown = await settledToShown(ours, portals);
    const [heap, bareHeap] = [await heapOf(ours, portals), await heapOf(bare, portals)];
    return [
      { name: 'worker stopped → first verdict (median)', value: ms(wake) },
      { name: 'worker stopped → first answer of an empty extension (median)', value: ms(emptyWake) },
      {
        name: 'first verdict over an empty worker’s wake',
        value: ms(wake - emptyWake),
        aim: `≤ ${WAKE_AIM_MS} ms`,
        ok: wake - emptyWake <= WAKE_AIM_MS,
      },
      {
        name: 'settled → warning shown, worker awake (median)',
        value: ms(shown),
        aim: `≤ ${SHOWN_AIM_MS} ms`,
        ok: shown <= SHOWN_AIM_MS,
      },
      {
        name: 'script heap of a tab with 2,000 fields, over the bare page',
        value: `${((heap - bareHeap) / 1e6).toFixed(1)} MB`,
        aim: '≤ 5 MB',
        ok: heap - bareHeap <= 5e6,
      },
    ];
  } finally {
    await ours.close();
    await bare.close();
    await portals.close();
    rmSync(empty, { recursive: true, force: true });
  }
}

const field = (id: string, role: string, value: string) => ({
  id,
  role,
  value,
  label: '',
  selector: `#${id}`,
  frame: 0,
  group: { shipment: 0, item: null, section: '' },
  confidence: 1,
  why: 'bench',
  editable: true,
});

/** A booking that is warned about, as one message to the worker. */
const OURS = JSON.stringify({
  kind: 'judge',
  key: 'bench',
  delta: {
    document: 'bench',
    revision: 1,
    fields: [
      field('a', 'consignee.name', 'Embassy of the DPRK'),
      field('b', 'consignee.country', 'Bangladesh'),
      field('c', 'goods.hsCode', '8703.24'),
      field('d', 'vehicle.make', 'Lexus'),
    ],
    gone: [],
    unreadable: [],
    settled: true,
  },
});

/** Median time of a message's answer, the worker having been stopped before. */
async function wakes(chromium: Chromium, message: string): Promise<number> {
  const page = await chromium.ownPage(message === OURS ? 'records.html' : 'page.html');
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await (await chromium.worker()).close();
    await new Promise((later) => setTimeout(later, 300));
    times.push(
      await page.evaluate(async (text) => {
        const began = performance.now();
        await chrome.runtime.sendMessage(JSON.parse(text));
        return performance.now() - began;
      }, message),
    );
  }
  await page.close();
  return median(times);
}

async function settledToShown(chromium: Chromium, portals: Portals): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await chromium.browser.newPage();
    await page.goto(portals.url + CUSTOMS.path);
    await fill(page);
    await new Promise((later) => setTimeout(later, 800));
    await page.evaluate(() => {
      const own = globalThis as unknown as { left: number; shown: number };
      document.addEventListener('focusout', () => (own.left = performance.now()), { capture: true });
      new MutationObserver(() => (own.shown ??= performance.now())).observe(document.documentElement, {
        childList: true,
      });
    });
    await (await locate(page, CUSTOMS.fields['consignee.name']![1])).click();
    await page.keyboard.sendCharacter(FOUNDING[0]!.typed['consignee.name']!);
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => 'shown' in globalThis);
    times.push(
      await page.evaluate(
        () =>
          (globalThis as unknown as { shown: number; left: number }).shown -
          (globalThis as unknown as { left: number }).left,
      ),
    );
    await page.close();
  }
  return median(times);
}

/** Everything but the consignee, set by script: what is measured is the last field. */
async function fill(page: Page): Promise<void> {
  const values = Object.entries(FOUNDING[0]!.typed)
    .filter(([role]) => role !== 'consignee.name')
    .map(([role, value]) => [CUSTOMS.fields[role as keyof typeof CUSTOMS.fields]![1], value] as const);
  await page.evaluate((all) => {
    for (const [selector, value] of all) {
      const input = document.querySelector<HTMLInputElement>(selector)!;
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, values);
}

async function heapOf(chromium: Chromium, portals: Portals): Promise<number> {
  const page = await chromium.browser.newPage();
  await page.goto(portals.url + CUSTOMS.path);
  await page.evaluate(() => {
    const many = document.createElement('div');
    for (let i = 0; i < 2000; i++) {
      const label = document.createElement('label');
      label.textContent = `Description of goods ${i} `;
      label.append(Object.assign(document.createElement('input'), { name: `d${i}`, value: `part ${i}` }));
      many.append(label);
    }
    document.body.append(many);
  });
  await new Promise((later) => setTimeout(later, 3000));
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize;
}

/** The smallest extension that answers a message: what waking a worker costs anybody. */
function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'empty-extension-'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'Empty', version: '1', background: { service_worker: 'worker.js' } }),
  );
  writeFileSync(join(folder, 'worker.js'), 'chrome.runtime.onMessage.addListener((m, s, answer) => { answer(1); });');
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>empty</title>');
  return folder;
}
