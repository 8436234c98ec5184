import type { Field, Unreadable } from '../trade/field';
import { isItemRole, ROLES } from '../trade/roles';
import type { Shipment } from '../trade/shipment';
import { toEntry } from './entry';
import type { FrameReading } from './frame-reading';
import { placeInItems } from './items';

const RANK = new Map(ROLES.map((role, rank) => [role, rank]));

/**
 * The readings of all frames of a tab, put together to the shipments they speak of.
 * Frames that each know of one shipment at most speak of the same one: portals put the cargo, the parties or the customs
 * part of one booking into frames of their own. A frame that lists several keeps them to itself.
 * @param page names the page, so that a shipment keeps its id while fields come and go
 * @param remembered what earlier steps of the page's wizard said of the shared shipment
 */
export function assemble(
  page: string,
  readings: readonly FrameReading[],
  remembered: readonly Field[] = [],
): Shipment[] {
  const shared: Field[] = [];
  const listed = new Map<string, Field[]>();
  for (const reading of readings) {
    const many = new Set(reading.fields.map((field) => field.group.shipment)).size > 1;
    for (const field of reading.fields) {
      if (!many) shared.push(field);
      else append(listed, `${page}:${reading.frame}:${field.group.shipment}`, field);
    }
  }
  const unreadable = notRead(readings);
  if (shared.length) listed.set(`${page}:0:0`, [...shared, ...remembered, ...(listed.get(`${page}:0:0`) ?? [])]);
  return [...listed].map(([id, fields]) => toShipment(id, fields, unreadable));
}

function toShipment(id: string, fields: Field[], unreadable: Unreadable[]): Shipment {
  const inOrder = fields.toSorted((a, b) => RANK.get(a.role)! - RANK.get(b.role)!);
  const goods = inOrder.filter((field) => isItemRole(field.role));
  const { items, whole } = placeInItems(goods);
  const entries = inOrder.filter((field) => !isItemRole(field.role));
  return { id, entries: [...entries, ...whole].map(toEntry), items, unreadable };
}

/** What could not be read, each once; a frame that sends readings of its own has been read after all. */
function notRead(readings: readonly FrameReading[]): Unreadable[] {
  const entered = new Set(readings.filter((reading) => reading.frame !== 0).map((reading) => reading.host));
  const open = readings
    .flatMap((reading) => reading.unreadable)
    .filter(({ what, where }) => what !== 'frame' || !entered.has(where));
  return [...new Map(open.map((unreadable) => [`${unreadable.what} ${unreadable.where}`, unreadable])).values()];
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
