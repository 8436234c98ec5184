import { advance } from './advance';
import { carryOut, type Hands } from './carry-out';
import type { Case } from './case';
import type { Effect, Event } from './events';
import type { Keep } from './keep';
import { turns } from './turns';

/** The worker's cases, one for each tab. */
export interface Desk {
  /**
   * One thing happens on a tab. Resolves when all that follows at once has been shown, kept and is on disk, so that whoever
   * is answered then can rely on it; whoever is not answered sends again.
   */
  happen(tab: number, event: Event): Promise<void>;
  /** The tab's case as it stands, after everything that is under way. */
  current(tab: number): Promise<Case | null>;
  /** Every open case. */
  all(): Promise<Case[]>;
}

/**
 * Opens the desk. Events of one tab happen one after the other; nothing is read until the first. A worker that was stopped
 * finds its cases in `keep` and takes up what it had not recorded.
 */
export function openDesk(hands: Hands, keep: Keep): Desk {
  const inTurn = turns<number>();
  const recording = turns<number>();
  const cases = new Map<number, Case | null>();

  async function find(tab: number): Promise<Case | null> {
    if (!cases.has(tab)) {
      const kept = await keep.get(tab);
      cases.set(tab, kept);
      if (kept?.unrecorded.length) void happen(tab, { kind: 'woken' });
    }
    return cases.get(tab) ?? null;
  }

  function happen(tab: number, event: Event): Promise<void> {
    const later: Promise<void>[] = [];
    const done = inTurn(tab, async () => {
      await find(tab);
      const queue: Event[] = [event];
      const kept: Promise<void>[] = [];
      for (let next = queue.shift(); next; next = queue.shift()) {
        const [after, effects] = advance(cases.get(tab) ?? null, next);
        cases.set(tab, after);
        // Showing does not wait for it: nobody is answered before it is kept, and who is not answered sends again.
        if (worthKeeping(next, effects)) kept.push(keep.put(tab, after));
        for (const effect of effects) {
          const outcome = await carryOut(effect, tab, after, turnTaking(tab));
          queue.push(...outcome.events);
          if (outcome.later) later.push(outcome.later.then((next) => happen(tab, next)));
        }
      }
      await Promise.all(kept);
    });
    return done.then(() => Promise.all(later)).then(() => undefined);
  }

  /** Records of one tab reach the disk in their order, while the tab's next event goes on. */
  function turnTaking(tab: number): Hands {
    return { ...hands, record: (effect) => recording(tab, () => hands.record(effect)) };
  }

  return {
    happen,
    current: (tab) => inTurn(tab, () => find(tab)),
    async all() {
      for (const kept of await keep.all()) if (!cases.has(kept.tab)) cases.set(kept.tab, kept);
      return [...cases.values()].filter((open) => open !== null);
    },
  };
}

/**
 * A reading in the middle of typing, of which nothing was shown or recorded yet, need not be kept: its sender is answered
 * only when it has been judged and settled, and sends the whole page again when it is not answered.
 */
function worthKeeping(event: Event, effects: readonly Effect[]): boolean {
  const isMidTyping = effects.every(({ kind }) => kind === 'judge' || kind === 'wait' || kind === 'read-again');
  return event.kind !== 'reading' || !isMidTyping;
}
