import type { Item } from '../trade/shipment';
import type { ItemFacts } from './facts';
import type { FactTables } from './tables';

/** Lines that were understood lately; enough for the longest form, forgotten all at once. */
const MOST = 600;
const RECENT = new WeakMap<FactTables, Map<string, ItemFacts>>();

/**
 * What `read` makes of a line, kept for the next time the same line is asked for: while somebody types, all lines but one stay as they are.
 * The same line always gives the same facts, so nothing but the time changes.
 */
export function remember(item: Item, currency: string | null, tables: FactTables, read: () => ItemFacts): ItemFacts {
  let recent = RECENT.get(tables);
  if (!recent) {
    recent = new Map();
    RECENT.set(tables, recent);
  }
  let key = `${item.index}\u0000${currency ?? ''}`;
  for (const { role, value, field, code } of item.entries)
    key += `\u0000${role}\u0001${value}\u0001${field}\u0001${code ?? ''}`;
  if (key.length > 20_000) return read();
  const known = recent.get(key);
  if (known) return known;
  const facts = read();
  if (recent.size >= MOST) recent.clear();
  recent.set(key, facts);
  return facts;
}
