import { BUNDLED } from '../../src/reading/bundled';
import { follow } from '../../src/reading/follow';
import { Lexicon } from '../../src/reading/lexicon';
import { createReader, type Reader } from '../../src/reading/reader';
import { bareWalk, floor } from './floor';
import { otherPage, prosePage, tradePage } from './reading-pages';

const RUNS = 5;
const lexicon = new Lexicon(BUNDLED);

/** Milliseconds, the median of several runs, each after a change of the page so that nothing is warm but the code. */
function median(run: () => void, times = RUNS, change: () => void = () => undefined): number {
  const all: number[] = [];
  for (let i = 0; i < times; i++) {
    document.body.append(document.createElement('i'));
    change();
    void document.body.offsetHeight; // what the page changes is rendered before an idle moment comes
    const start = performance.now();
    run();
    all.push(performance.now() - start);
  }
  return all.sort((a, b) => a - b)[times >> 1]!;
}

function fresh(html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  void document.body.offsetHeight; // a page has been rendered before it is read: its own first layout is not reading
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

const bench = {
  /** Reading over floor, on the same page: [multiple, ms, fields that got a role]. */
  full(fields: number): [number, number, number] {
    fresh(tradePage(fields));
    const least = median(() => void floor(document.body));
    let marked = 0;
    const full = median(() => {
      marked = createReader(document, { lexicon }).read().fields.length;
    });
    return [full / least, full, marked];
  },
  other(fields: number): number {
    fresh(otherPage(fields));
    const least = median(() => void floor(document.body));
    return median(() => void createReader(document, { lexicon }).read()) / least;
  },
  prose(paragraphs: number): number {
    fresh(prosePage(paragraphs));
    const least = median(() => void bareWalk(document.documentElement), 11);
    return median(() => void createReader(document, { lexicon }).read(), 21) / least;
  },
  /** One value typed, one field added: ms. */
  change(fields: number): [number, number] {
    fresh(tradePage(fields));
    const reader = createReader(document, { lexicon });
    reader.read();
    const inputs = document.querySelectorAll('input');
    let n = 0;
    const typed = median(() => {
      const input = inputs[++n * 3]!;
      input.value = `value ${n}`;
      reader.touched([input]);
    });
    const bodies = document.querySelectorAll('.card-body');
    let row = document.createElement('div');
    const add = () => {
      row = document.createElement('div');
      row.className = 'row';
      const label = document.createElement('label');
      label.textContent = 'E-mail ';
      label.append(document.createElement('input'));
      row.append(label);
      bodies[++n % bodies.length]!.append(row);
    };
    const added = median(() => void reader.touched([row]), RUNS, add);
    return [typed, added];
  },
  /** Longest task while a page is followed from the start, ms. */
  async longest(fields: number): Promise<number> {
    fresh(tradePage(fields));
    let longest = 0;
    let last = performance.now();
    let going = true;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (going) channel.port2.postMessage(0);
    };
    await pause(100);
    let read = false;
    const followed = follow(document, createReader(document, { lexicon }), {
      onDelta: () => {
        read = true;
      },
    });
    last = performance.now();
    longest = 0;
    channel.port2.postMessage(0);
    for (let i = 0; i < 200 && !read; i++) await pause(50);
    await pause(100);
    going = false;
    followed.stop();
    return longest;
  },
  /** Share of the main thread that 1,000 changes a second cost, in percent. */
  async storm(fields: number): Promise<number> {
    fresh(tradePage(fields));
    const reader = createReader(document, { lexicon });
    let spent = 0;
    const timed: Reader = Object.create(reader);
    timed.touched = (nodes) => clock(() => reader.touched(nodes));
    timed.changed = () => clock(() => reader.changed());
    timed.update = function* (nodes) {
      const steps = reader.update(nodes);
      for (;;) {
        const step = clock(() => steps.next());
        if (step.done) return step.value;
        yield;
      }
    };
    function clock<T>(work: () => T): T {
      const start = performance.now();
      try {
        return work();
      } finally {
        spent += performance.now() - start;
      }
    }
    const followed = follow(document, timed, { onDelta: () => undefined });
    await pause(800);
    spent = 0;
    const start = performance.now();
    const cells = document.querySelectorAll('.card-body');
    let n = 0;
    while (performance.now() - start < 3000) {
      for (let i = 0; i < 10; i++) {
        const note = document.createElement('span');
        note.textContent = `tick ${++n}`;
        cells[n % cells.length]!.append(note);
      }
      await pause(10);
    }
    const share = (100 * spent) / (performance.now() - start);
    followed.stop();
    return share;
  },
};

export type ReadingBench = typeof bench;
Object.assign(globalThis, { readingBench: bench });
