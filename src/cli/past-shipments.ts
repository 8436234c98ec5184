import type { FactTables } from '../facts/tables';
import { understand } from '../facts/understand';
import { HistoryIndex } from '../rules/history-index';
import { type History, NO_HISTORY, type PastShipment } from '../trade/history';
import type { CheckLine } from './check-line.schema';
import { shipmentOf } from './shipment-of';

/** The earlier shipments of a line of input, looked up by what they can be recognised by. */
export function historyOf(line: CheckLine, tables: FactTables): History {
  if (!line.history?.length) return NO_HISTORY;
  const past = line.history.map((one): PastShipment => {
    const shipment = shipmentOf(one, () => {});
    return { id: String(one.id), at: one.at, shipment, keys: understand(shipment, tables).keys };
  });
  return new HistoryIndex(past);
}
