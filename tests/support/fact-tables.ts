import { readFileSync } from 'node:fs';
import type { Facts, ItemFacts } from '../../src/facts/facts';
import { openFactTables } from '../../src/facts/open-tables';
import { understand } from '../../src/facts/understand';
import { openBuffer } from '../../src/knowledge/buffer';
import { isItemRole, type Role } from '../../src/trade/roles';
import type { Entry, Shipment } from '../../src/trade/shipment';

const bytes = readFileSync('.cache/knowledge.bin');

/** The real tables, as the product opens them. */
export const tables = openFactTables(
  openBuffer(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer),
);

export type Typed = Partial<Record<Role, string | string[]>>;

/** A shipment of these values as typed; roles of goods and vehicles describe one line. */
export function typed(fields: Typed): Shipment {
  const entries = (Object.entries(fields) as [Role, string | string[]][]).flatMap(([role, values]) =>
    [values].flat().map((value): Entry => ({ role, value, field: role, label: '' })),
  );
  const goods = entries.filter(({ role }) => isItemRole(role));
  return {
    id: 'test',
    entries: entries.filter(({ role }) => !isItemRole(role)),
    items: goods.length > 0 ? [{ index: 0, entries: goods }] : [],
    unreadable: [],
  };
}

export const understood = (fields: Typed): Facts => understand(typed(fields), tables);

/** The one line of goods of a shipment of these values. */
export function line(fields: Typed): ItemFacts {
  return understood(fields).items[0]!;
}

/** How certain a country is as the end of the journey: `strong`, `medium`, `weak`, or `no` when nothing speaks for it. */
export function endsIn(place: string, fields: Typed): string {
  return understood(fields).destinations.find((one) => one.place === place)?.certainty ?? 'no';
}
