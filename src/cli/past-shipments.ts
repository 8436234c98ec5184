import type { FactTables } from '../facts/tables';
import { understand } from '../facts/understand';
import { type History, NO_HISTORY, type PastShipment } from '../trade/history';
import type { CheckLine } from './check-line.schema';
import { shipmentOf } from './shipment-of';

/** The earlier shipments of a line of input, looked up by what they can be recognised by. */
export function historyOf(line: CheckLine, tables: FactTables): History {
  if (!line.history?.length) return NO_HISTORY;
  const byKey = new Map<string, PastShipment[]>();
  const inOrder = [...line.history].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  for (const past of inOrder) {
    const shipment = shipmentOf(past, () => {});
    const { keys } = understand(shipment, tables);
    const entry: PastShipment = { id: String(past.id), at: past.at, shipment, keys };
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  }
  return { sharing: (key) => byKey.get(key) ?? [] };
}
