import type { History, PastShipment } from '../trade/history';

/**
 * Earlier shipments by what they can be recognised by, built once and asked often. Answers in the order of `at`; building takes one
 * pass, an answer one look-up. A shipment added later comes last, whatever its date.
 */
export class HistoryIndex implements History {
  readonly #byKey = new Map<string, PastShipment[]>();

  constructor(past: readonly PastShipment[] = []) {
    for (const one of [...past].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) this.add(one);
  }

  add(past: PastShipment): void {
    for (const key of new Set(past.keys)) {
      const there = this.#byKey.get(key);
      if (there) there.push(past);
      else this.#byKey.set(key, [past]);
    }
  }

  sharing(key: string): readonly PastShipment[] {
    return this.#byKey.get(key) ?? [];
  }
}
