import type { Field } from '../trade/field';
import type { Role } from '../trade/roles';
import type { Entry, Item } from '../trade/shipment';
import { toEntry } from './entry';

/** Amounts of all lines together: of no single line, once there are several. */
const TOTALS = new Set<Role>(['goods.quantity', 'goods.weight', 'goods.value', 'goods.unitValue']);
/** What holds for each line that does not say otherwise. */
const FOR_EACH = new Set<Role>(['goods.currency', 'goods.endUse', 'goods.condition']);

/**
 * Sorts the fields that describe goods into lines. Fields outside any line describe the only line where there is one at
 * most. Beside several lines totals belong to the whole shipment, currency, condition and end use to each line without
 * one, and goods that are named outside the lines are a line of their own, so that nothing named goes unjudged.
 */
export function placeInItems(goods: readonly Field[]): { items: Item[]; whole: Field[] } {
  const lines = new Map<string, Field[]>();
  const loose: Field[] = [];
  for (const field of goods) {
    if (field.group.item === null) loose.push(field);
    else {
      const line = lineOf(field);
      lines.set(line, [...(lines.get(line) ?? []), field]);
    }
  }
  if (lines.size <= 1) {
    const only = [...loose, ...[...lines.values()].flat()];
    return { items: only.length ? numbered([only.map(toEntry)]) : [], whole: [] };
  }
  const whole = loose.filter(({ role }) => TOTALS.has(role));
  const forEach = loose.filter(({ role }) => FOR_EACH.has(role));
  const own = loose.filter(({ role }) => !TOTALS.has(role) && !FOR_EACH.has(role));
  const all = [...lines.values(), ...(own.some(({ value }) => value.trim()) ? [own] : [])];
  return { items: numbered(all.map((line) => [...line, ...missingIn(line, forEach)].map(toEntry))), whole };
}

/** Lines of different frames are different lines. */
const lineOf = ({ frame, group }: Field) => `${frame}:${group.item}`;

const missingIn = (line: readonly Field[], shared: readonly Field[]) =>
  shared.filter(({ role }) => !line.some((field) => field.role === role && field.value.trim()));

const numbered = (lines: Entry[][]): Item[] => lines.map((entries, index) => ({ index, entries }));
