import type { ItemRole } from '../../trade/roles';
import type { Entry, Item } from '../../trade/shipment';

/** The filled-in entries of one line of goods, by role. */
export function entriesOf(item: Item, role: ItemRole): Entry[] {
  return item.entries.filter((entry) => entry.role === role && entry.value.trim() !== '');
}
