import type { Judged } from '../messages/wire';
import type { ReadingDelta } from '../trade/field';
import { assemble } from './assemble';
import { openCase } from './case';
import { today } from './clock';
import { applied } from './frame-reading';
import { judgeNow } from './hands';
import { known } from './known';
import { shownIn } from './shown';
import { speech } from './speaking';
import { shipmentState } from './tab-state';

/** Judges a reading that no tab holds (the practice booking, a selection): nothing of it is kept or recorded. */
export async function judgeAlone(delta: ReadingDelta, key: string): Promise<Judged> {
  const reading = applied(undefined, delta, 0, '');
  const shipments = assemble(key, [reading]);
  await known.lists();
  const [{ verdicts }, spoken, knowledge] = await Promise.all([judgeNow(shipments), speech(), known.knowledge()]);
  const open = {
    ...openCase(-1, key, '', true),
    frames: [reading],
    shipments: shipments.map((shipment, i) => ({ shipment, verdict: verdicts[i] ?? null, record: null, notNow: [] })),
  };
  const around = { speech: spoken, knowledge, exceptions: [], asOf: today() };
  const said = open.shipments.map(({ shipment, verdict }) => verdict && spoken.verdict(verdict, shipment));
  return {
    shipments: open.shipments.map((one) => shipmentState(open, one, around)),
    show: shownIn(reading, open, said, spoken.locale),
  };
}
