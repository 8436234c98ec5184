import type { FieldGroup } from '../trade/field';
import { isItemRole } from '../trade/roles';
import type { Candidate } from './candidate';
import type { Decision } from './decide';
import type { Row } from './page';

interface Marked {
  candidate: Candidate;
  decision: Decision;
}

/** Roles of which one item has several, so that a second one does not begin a new item. */
const SEVERAL = new Set(['goods.weight', 'goods.description', 'goods.value', 'goods.currency', 'goods.quantity']);

/**
 * Says which shipment and which line of goods each field belongs to. A row of a table is a line of goods, or a shipment of its own when the
 * rows carry what only shipments have, or when a page lists vehicles. Outside tables a role that comes again under the same label begins
 * the next one.
 */
export function groupsOf(marked: readonly Marked[]): FieldGroup[] {
  const rows = rowsOf(marked);
  const apart = areShipments(marked, rows);
  const counter = new Counter();
  return marked.map((each) => {
    const { section } = each.candidate.around;
    const row = rows.get(each);
    if (row && apart) return { shipment: row.number, item: isItemRole(each.decision.role) ? 0 : null, section };
    if (!isItemRole(each.decision.role)) return { shipment: 0, item: null, section };
    if (row) return { shipment: 0, item: row.number, section };
    const n = rows.size ? null : counter.next(each);
    return apart ? { shipment: n ?? 0, item: 0, section } : { shipment: 0, item: n, section };
  });
}

/** Rows with roles, numbered in the order in which they stand. Only tables of at least two columns with roles are lists. */
function rowsOf(marked: readonly Marked[]): Map<Marked, { row: Row; number: number }> {
  const columns = new Map<unknown, Set<number>>();
  const list = marked.filter(({ candidate: { spot } }) => spot.cell && (!spot.pair || spot.pair.how === 'column'));
  for (const each of list) {
    if (!isColumn(each)) continue;
    const { cell } = each.candidate.spot;
    const set = columns.get(cell!.row.table) ?? new Set();
    set.add(cell!.col);
    columns.set(cell!.row.table, set);
  }
  const numbers = new Map<Row, number>();
  const out = new Map<Marked, { row: Row; number: number }>();
  for (const each of list) {
    const { row } = each.candidate.spot.cell!;
    if ((columns.get(row.table)?.size ?? 0) < 2 || !isColumn(each)) continue;
    if (!numbers.has(row)) numbers.set(row, numbers.size);
    out.set(each, { row, number: numbers.get(row)! });
  }
  return out;
}

function isColumn({ candidate: { spot, signs } }: Marked): boolean {
  if (spot.pair) return spot.pair.how === 'column';
  const namedByRow = signs.visible.some(({ from, meaning }) => from === 'row' && (meaning.part || meaning.role));
  return signs.visible[0]?.from === 'column' && !namedByRow;
}

/** Whether what is repeated are shipments, not lines of one: rows with a route or parties, or vehicles on a page without either. */
function areShipments(marked: readonly Marked[], rows: Map<Marked, unknown>): boolean {
  const outside = marked.filter((each) => !rows.has(each));
  const inRows = [...rows.keys()];
  if (
    inRows.some(({ decision }) => /^(?:port|place|consignee|shipper|vessel|country\.destination)/.test(decision.role))
  )
    return true;
  const vehicles = marked.filter(({ decision }) => /^vehicle\.(?:make|model|vin|year)$/.test(decision.role));
  return (
    vehicles.length > 1 &&
    vehicles.every(({ candidate }) => candidate.spot.kind === 'text') &&
    !outside.some(({ decision }) => !isItemRole(decision.role) && decision.role !== 'document.reference')
  );
}

/** Numbers items outside tables. */
class Counter {
  private seen = new Map<string, string>();
  private number = 0;

  next({ candidate, decision }: Marked): number {
    const label = candidate.signs.visible[0]?.text.replace(/\d+/g, '') ?? '';
    const before = this.seen.get(decision.role);
    if (before !== undefined && before === label && label && !(SEVERAL.has(decision.role) && this.seen.size < 2)) {
      this.number++;
      this.seen = new Map();
    }
    this.seen.set(decision.role, label);
    return this.number;
  }
}
