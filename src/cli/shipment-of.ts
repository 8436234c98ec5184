import { isItemRole, isRole, type Role } from '../trade/roles';
import type { Entry, Item, Shipment } from '../trade/shipment';
import type { CheckLine } from './check-line.schema';

type Values = Record<string, string | string[]>;

/** Roles that hold for every line of goods when they are given once for all of them. */
const FOR_ALL = new Set<Role>(['goods.currency', 'goods.condition', 'goods.endUse']);

/** A line of input as a shipment; a key that is no role is reported and left out. */
export function shipmentOf(line: Pick<CheckLine, 'id' | 'fields' | 'items'>, unknown: (key: string) => void): Shipment {
  const entries = entriesOf(line.fields, '', unknown);
  const whole = entries.filter(({ role }) => !isItemRole(role));
  const goods = entries.filter(({ role }) => isItemRole(role));
  const lines = (line.items ?? []).map((values, i) => entriesOf(values, `items[${i}].`, unknown));
  return { id: String(line.id), entries: whole, items: numbered(goods, lines), unreadable: [] };
}

function numbered(goods: Entry[], lines: Entry[][]): Item[] {
  if (lines.length === 0) return goods.length > 0 ? [{ index: 0, entries: goods }] : [];
  const shared = goods.filter(({ role }) => FOR_ALL.has(role));
  const own = goods.filter(({ role }) => !FOR_ALL.has(role));
  const completed = lines.map((entries) => [
    ...entries,
    ...shared.filter(({ role }) => !entries.some((entry) => entry.role === role)),
  ]);
  return [...completed, ...(own.length > 0 ? [[...own, ...shared]] : [])].map((entries, index) => ({ index, entries }));
}

function entriesOf(values: Values, prefix: string, unknown: (key: string) => void): Entry[] {
  return Object.entries(values).flatMap(([role, value]) => {
    if (!isRole(role)) {
      unknown(`${prefix}${role}`);
      return [];
    }
    const all = typeof value === 'string' ? [value] : value;
    return all.map((one, i) => ({
      role,
      value: one,
      field: `${prefix}${role}${all.length > 1 ? `[${i}]` : ''}`,
      label: '',
    }));
  });
}
