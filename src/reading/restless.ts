interface Known {
  /** How often it was read in a row, each time soon after the time before. */
  streak: number;
  readAt: number;
  due: number;
}

/** So many readings in a row cost no wait: kits draw a form in several goes. */
const FREE = 4;
/** Shortest and longest wait for what goes on changing, in ms. */
const SHORTEST = 200;
const LONGEST = 4000;
/** What has been left alone for so long has come to rest, in ms. */
const CALM = 1500;

/**
 * Places in a page that never stop changing: clocks, tickers, counters, a loop without end. Each is read ever more rarely while it goes on, so that what
 * it costs stays bounded whatever a page does, and what else changes is read at once.
 */
export class Restless {
  private readonly known = new WeakMap<Node, Known>();

  /** When a change at this place is to be read, on the clock of `performance.now()`; 0 for at once. */
  due(place: Node): number {
    return this.known.get(place)?.due ?? 0;
  }

  /** Says that these places were read. */
  read(places: Iterable<Node>, now: number): void {
    for (const place of places) {
      const before = this.known.get(place);
      const goesOn = before !== undefined && now - before.readAt < Math.max(CALM, 2 * (before.due - before.readAt));
      const streak = goesOn ? before.streak + 1 : 1;
      const wait = streak < FREE ? 0 : Math.min(LONGEST, SHORTEST * 2 ** (streak - FREE));
      this.known.set(place, { streak, readAt: now, due: now + wait });
    }
  }
}
