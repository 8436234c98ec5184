import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { Unanswered } from '../messages/refusal';
import { createReporter } from '../messages/reporter';
import type { Show } from '../messages/wire';
import { closeRecord, decideRecord } from '../records/close-record';
import { forgetDatabase } from '../records/database';
import { verifyTrail } from '../records/export';
import { listRecords } from '../records/list';
import { openRecord } from '../records/open-record';
import type { Hands } from './carry-out';
import type { Case } from './case';
import { type Desk, openDesk } from './desk';
import type { Event } from './events';
import { delta, field, nampoLaw, PLAIN } from './example';
import type { Keep } from './keep';

/**
 * A worker that is stopped at the nth of its steps: before or after anything that it waits for. From then on nothing that
 * it began goes on, and whoever waits for its answer learns that there will be none.
 */
class Worker {
  private readonly death: Promise<never>;
  private die: (error: Error) => void = () => undefined;
  private steps = 0;
  dead = false;
  readonly desk: Desk;

  constructor(
    private readonly world: World,
    private readonly stopAt: number,
  ) {
    this.death = new Promise((_, reject) => {
      this.die = reject;
    });
    this.death.catch(() => undefined);
    this.desk = openDesk(this.mortal(world.hands), this.mortal(world.keep));
  }

  /** Gives the worker an event; rejects when it dies before it has answered. */
  hear(event: Event): Promise<unknown> {
    return Promise.race([this.desk.happen(7, event), this.death]);
  }

  private mortal<T extends object>(of: T): T {
    const step = (): Promise<void> => {
      this.steps++;
      this.world.steps++;
      if (this.steps === this.stopAt) {
        this.dead = true;
        this.die(new Unanswered('event'));
      }
      return this.dead ? new Promise(() => undefined) : Promise.resolve();
    };
    return new Proxy(of, {
      get:
        (target, name) =>
        async (...given: unknown[]) => {
          await step();
          const result = await (target[name as keyof T] as (...all: unknown[]) => unknown)(...given);
          await step();
          return result;
        },
    });
  }
}

/** What outlives the worker: the page, the session's memory and the disk. */
class World {
  shown: Show | null = null;
  steps = 0;
  private waiting = 0;
  private readonly session = new Map<number, string>();
  private worker: Worker | null = null;

  readonly keep: Keep = {
    get: async (tab) => JSON.parse(this.session.get(tab) ?? 'null') as Case | null,
    put: async (tab, open) => void (open ? this.session.set(tab, JSON.stringify(open)) : this.session.delete(tab)),
    all: async () => [...this.session.values()].map((text) => JSON.parse(text) as Case),
  };

  readonly hands: Hands = {
    judge: async (shipments) => ({ verdicts: nampoLaw(shipments), listsOpen: null }),
    speech: async () => PLAIN,
    sendToFrame: async (_tab, _frame, message) => {
      if (message.kind === 'show') this.shown = message;
      if (message.kind === 'read') queueMicrotask(() => this.reporter.reportAll());
      return true;
    },
    tell: async () => undefined,
    record: async (effect) =>
      effect.kind === 'close-record'
        ? closeRecord(effect.key, effect.outcome, '2026-11-24T10:01:00.000Z')
        : openRecord({
            ...effect,
            at: '2026-11-24T10:00:00.000Z',
            profile: { exportFrom: 'JP', alsoBoundBy: [], showUnbound: true },
            asOf: '2026-11-24',
            judgedBy: 'test',
            keys: [],
          }),
    wait: (ms) => new Promise((then) => setTimeout(then, ms / 100)),
  };

  readonly reporter = createReporter({
    send: (read) =>
      this.hear({ kind: 'reading', tab: 7, frame: 0, host: 'portal.example', isPrivate: false, delta: read }),
    sendSubmit: ({ document }) => this.hear({ kind: 'outcome', frame: 0, document, outcome: 'submitted' }),
    retries: [2],
  });

  constructor(private readonly stopAt: number) {}

  /** Whatever is told starts a worker when there is none; only the first one is stopped. */
  async hear(event: Event): Promise<unknown> {
    if (!this.worker || this.worker.dead) this.worker = new Worker(this, this.worker ? 0 : this.stopAt);
    this.waiting++;
    try {
      return await this.worker.hear(event);
    } finally {
      this.waiting--;
    }
  }

  /** The worker sleeps, with nothing under way; the next event wakes another. */
  restart(): void {
    this.worker = new Worker(this, 0);
  }

  /** Waits until nobody waits for an answer any more, and what was lost has been sent again. */
  async rest(): Promise<void> {
    for (let quiet = 0; quiet < 2; quiet = this.waiting ? 0 : quiet + 1) {
      await new Promise((then) => setTimeout(then, 8));
    }
  }
}

const record = async () => (await listRecords({ limit: 9 })).records;

beforeEach(async () => {
  await forgetDatabase();
  globalThis.indexedDB = new IDBFactory();
});

/** A warned booking, typed: in the midst of it, then settled. */
async function book(world: World): Promise<void> {
  world.reporter.report(delta(1, [field('f1', 'consignee.name', 'Korea Trading')], { settled: false }));
  await new Promise((then) => setTimeout(then, 5));
  world.reporter.report(delta(2, [field('f2', 'port.discharge', 'Nampo')], { settled: true }));
  await world.rest();
}

async function stepsOf(play: (world: World) => Promise<unknown>): Promise<number> {
  const world = new World(0);
  await play(world);
  return world.steps;
}

/** Plays it once undisturbed, then with the worker stopped at each step that it took. */
async function everywhere(
  play: (world: World) => Promise<unknown>,
  holds: (world: World, step: number) => Promise<void>,
) {
  const steps = await stepsOf(play);
  expect(steps).toBeGreaterThan(12);
  for (let step = 1; step <= steps; step++) {
    await forgetDatabase();
    globalThis.indexedDB = new IDBFactory();
    const world = new World(step);
    await play(world);
    await holds(world, step);
  }
}

describe('the worker is stopped at every step of a warned booking', () => {
  test('the warning is there in the end, recorded once, and the chain holds', { timeout: 60_000 }, () =>
    everywhere(book, async (world, step) => {
      expect(
        world.shown?.cards.map(({ finding }) => finding),
        `stopped at step ${step}`,
      ).toEqual(['nampo']);
      const all = await record();
      expect(
        all.map(({ row }) => row.outcome),
        `stopped at step ${step}`,
      ).toEqual([null]);
      expect((await verifyTrail()).ok).toBe(true);
    }),
  );

  test('a submit is on disk in the end, though the form is emptied by it', { timeout: 60_000 }, () =>
    everywhere(
      async (world) => {
        await book(world);
        world.reporter.submitted();
        world.reporter.report(delta(3, [], { gone: ['f1', 'f2'], settled: true }));
        await world.rest();
      },
      async (_, step) => {
        expect(
          (await record()).map(({ row }) => row.outcome),
          `stopped at step ${step}`,
        ).toEqual(['submitted']);
        expect((await verifyTrail()).ok).toBe(true);
      },
    ),
  );

  test('a corrected shipment loses its warning, and its record ends as changed', { timeout: 60_000 }, () =>
    everywhere(
      async (world) => {
        await book(world);
        world.reporter.report(delta(3, [field('f2', 'port.discharge', 'Busan')], { settled: true }));
        await world.rest();
      },
      async (world, step) => {
        expect(world.shown?.cards, `stopped at step ${step}`).toEqual([]);
        expect(
          (await record()).map(({ row }) => row.outcome),
          `stopped at step ${step}`,
        ).toEqual(['changed']);
      },
    ),
  );
});

test('a decision that was acknowledged is on disk, and one that was not can be made again', async () => {
  const world = new World(0);
  await book(world);
  const key = (await record())[0]!.row.id;
  await decideRecord(
    key,
    { disposition: 'hold', reason: 'asked the buyer', author: 'A. B.' },
    '2026-11-24T10:02:00.000Z',
  );
  await forgetDatabase();
  expect((await record())[0]?.row.decision?.disposition).toBe('hold');
});

test('a warning that a pause brought up is known to the next worker, so that its correction is recorded as such', async () => {
  const world = new World(0);
  world.reporter.report(delta(1, [field('f2', 'port.discharge', 'Nampo')], { settled: false }));
  await world.rest();
  world.restart();
  world.reporter.report(delta(2, [field('f2', 'port.discharge', 'Busan')], { settled: true }));
  await world.rest();
  expect((await record()).map(({ row }) => row.outcome)).toEqual(['changed']);
});
