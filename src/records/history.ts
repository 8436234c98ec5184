import type { History, PastShipment } from '../trade/history';
import { NO_HISTORY } from '../trade/history';
import { trailDatabase } from './database';
import type { OpenedPayload } from './entry';

/** A name that everything shares would pull in the whole trail: this many of the latest are enough to see a pattern. */
const MOST_PER_KEY = 50;

/**
 * Earlier shipments that share any of `keys`, looked up at once so that `check` can ask without waiting.
 * @param keys `Facts.keys` of the shipment about to be judged
 * @param except `Shipment.id` of that shipment: what it said a minute ago is not its past
 */
export async function historyOf(keys: readonly string[], except: string): Promise<History> {
  if (!keys.length) return NO_HISTORY;
  const tx = (await trailDatabase()).transaction(['payloads', 'entries']);
  const byKey = new Map<string, PastShipment[]>();
  const found = keys.map(async (key) => {
    const rows = (await tx.objectStore('payloads').index('keys').getAll(key)).slice(-MOST_PER_KEY);
    const past = await Promise.all(
      rows.map(async ({ seq, payload, keys }): Promise<PastShipment[]> => {
        const entry = await tx.objectStore('entries').get(seq);
        const { shipment } = payload as OpenedPayload;
        return entry && shipment.id !== except ? [{ id: entry.record, at: entry.at, shipment, keys }] : [];
      }),
    );
    byKey.set(
      key,
      past.flat().sort((a, b) => a.at.localeCompare(b.at)),
    );
  });
  await Promise.all(found);
  return { sharing: (key) => byKey.get(key) ?? [] };
}
