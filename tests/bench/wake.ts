import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Figure } from '../../scripts/bench';
import { OUTPUT } from '../../scripts/build';
import { type Chromium, launchChromium } from '../e2e/chromium';
import { emptyExtension } from './empty-extension';

const RUNS = 20;
const AIM_MS = 30;

/**
 * What waking the worker costs in a real browser over what waking any worker costs. The extension and an empty one take turns, so that
 * both see the same machine; each answer is of a worker that had been stopped.
 */
export async function bench(): Promise<Figure[]> {
  const empty = emptyExtension();
  const ours = await launchChromium(OUTPUT.testChrome);
  const bare = await launchChromium(empty);
  try {
    const [page, barePage] = [await ours.ownPage('records.html'), await bare.ownPage('page.html')];
    const times = { empty: [] as number[], code: [] as number[], verdict: [] as number[], awake: [] as number[] };
    for (let run = 0; run < RUNS; run++) {
      times.empty.push(await answered(bare, barePage, 'ping', true));
      times.code.push(await answered(ours, page, { kind: 'nothing of ours' }, true));
      times.verdict.push(await answered(ours, page, BOOKING, true));
      times.awake.push(await answered(ours, page, BOOKING, false));
    }
    const [bareWake, code, verdict] = [median(times.empty), median(times.code), median(times.verdict)];
    const over = verdict - bareWake;
    return [
      { name: 'worker of an empty extension stopped → first answer (median)', value: ms(bareWake) },
      { name: 'worker stopped → a message is refused (median): its code alone', value: ms(code) },
      { name: 'worker stopped → first verdict (median)', value: ms(verdict) },
      { name: 'the same verdict once more', value: ms(median(times.awake)) },
      { name: 'first verdict over an empty worker’s wake', value: ms(over), aim: `≤ ${AIM_MS} ms`, ok: over <= AIM_MS },
    ];
  } finally {
    await ours.close();
    await bare.close();
    rmSync(empty, { recursive: true, force: true });
  }
}

const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const ms = (n: number) => `${n.toFixed(0)} ms`;

async function answered(chromium: Chromium, page: Page, message: unknown, stopped: boolean): Promise<number> {
  if (stopped) {
    await (await chromium.worker()).close();
    await new Promise((later) => setTimeout(later, 300));
  }
  return page.evaluate(async (text) => {
    const began = performance.now();
    await chrome.runtime.sendMessage(JSON.parse(text));
    return performance.now() - began;
  }, JSON.stringify(message));
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
const BOOKING = {
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
};
