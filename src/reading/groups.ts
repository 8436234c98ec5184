import type { FieldGroup } from '../trade/field';
import { isItemRole } from '../trade/roles';
import type { Candidate } from './candidate';
import type { Decision } from './decide';
import type { Row, Table } from './page';

interface Marked {
  candidate: Candidate;
  decision: Decision;
}

/** How many fields are looked at in one step. */
const STEP = 128;
/** Roles of which one item has several, so that a second one does not begin a new item. */
const SEVERAL = new Set(['goods.weight', 'goods.description', 'goods.value', 'goods.currency', 'goods.quantity']);

/**
 * Says which shipment and which line of goods each field belongs to. A row of a table is a line of goods, or a shipment of its own when the
 * rows carry what only shipments have, or when a page lists vehicles. Outside tables a role that comes again under the same label begins
 * the next one.
 */
export function* groupsOf(marked: readonly Marked[]): Generator<void, FieldGroup[]> {
  const rows = yield* rowsOf(marked);
  const apart = yield* areShipments(marked, rows);
  const counter = new Counter();
  const out: FieldGroup[] = [];
  for (const each of marked) {
    if (out.length % STEP === STEP - 1) yield;
    const { section } = each.candidate.around;
    const row = rows.get(each) ?? null;
    const isItem = isItemRole(each.decision.role);
    if (row !== null && apart) out.push({ shipment: row, item: isItem ? 0 : null, section });
    else if (!isItem) out.push({ shipment: 0, item: null, section });
    else if (row !== null) out.push({ shipment: 0, item: row, section });
    else {
      const n = rows.size ? null : counter.next(each);
      out.push(apart ? { shipment: n ?? 0, item: 0, section } : { shipment: 0, item: n, section });
    }
  }
  return out;
}

/** The numbers of the rows with roles, in the order in which they stand. Only tables of at least two columns with roles are lists. */
function* rowsOf(marked: readonly Marked[]): Generator<void, Map<Marked, number>> {
  const columns = new Map<Table, Set<number>>();
  const list: Marked[] = [];
  for (let i = 0; i < marked.length; i++) {
    if (i % STEP === STEP - 1) yield;
    const each = marked[i]!;
    const { cell } = each.candidate.spot;
    if (!cell || !isColumn(each)) continue;
    list.push(each);
    const { table } = cell.row;
    const known = columns.get(table);
    if (known) known.add(cell.col);
    else columns.set(table, new Set([cell.col]));
  }
  const numbers = new Map<Row, number>();
  const out = new Map<Marked, number>();
  for (let i = 0; i < list.length; i++) {
    if (i % STEP === STEP - 1) yield;
    const { row } = list[i]!.candidate.spot.cell!;
    if (columns.get(row.table)!.size < 2) continue;
    let number = numbers.get(row);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(row, number);
    }
    out.set(list[i]!, number);
  }
  return out;
}

function isColumn({ candidate: { spot, signs } }: Marked): boolean {
  if (spot.pair) return spot.pair.how === 'column';
  const namedByRow = signs.visible.some(({ from, meaning }) => from === 'row' && (meaning.part || meaning.role));
  return signs.visible[0]?.from === 'column' && !namedByRow;
}

const OF_SHIPMENTS = /^(?:port|place|consignee|shipper|vessel|country\.destination)/;
const OF_VEHICLES = new Set(['vehicle.make', 'vehicle.model', 'vehicle.vin', 'vehicle.year']);

/** Whether what is repeated are shipments, not lines of one: rows with a route or parties, or vehicles on a page without either. */
function* areShipments(marked: readonly Marked[], rows: Map<Marked, unknown>): Generator<void, boolean> {
  let vehicles = 0;
  let onlyText = true;
  let alone = true;
  for (let i = 0; i < marked.length; i++) {
    if (i % STEP === STEP - 1) yield;
    const { candidate, decision } = marked[i]!;
    const isRow = rows.has(marked[i]!);
    if (isRow && OF_SHIPMENTS.test(decision.role)) return true;
    if (OF_VEHICLES.has(decision.role)) {
      vehicles++;
      onlyText &&= candidate.spot.kind === 'text';
    }
    if (!isRow && !isItemRole(decision.role) && decision.role !== 'document.reference') alone = false;
  }
  return vehicles > 1 && onlyText && alone;
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
