import { hasLetter } from './letters';
import type { Lexicon } from './lexicon';
import type { Meaning } from './meaning';
import type { Cell, PairHow, Row, Scope, Spot, Table } from './page';

/** The grid of the tables that are open during a walk. */
export interface Cells {
  enter(el: Element, name: string, role: string | null, scope: Scope | null): void;
  leave(el: Element): void;
  text(text: string): void;
  control(): void;
  current(): Cell | null;
  /** Whether text that comes now belongs to the grid and not to the flow of text. */
  inCell(): boolean;
  /** Emits the read-only values of one more row of a table that has been left; false when there is none. */
  tellRow(): boolean;
}

const MOST_COLUMNS = 500;
/** "9 Nature of goods": forms number their boxes. */
const BOX_NUMBER = /^\(?\d{1,2}[a-z]?[).:]?\s+/;

export type EmitPair = (el: Element, pair: NonNullable<Spot['pair']>, scope: Scope | null, cell: Cell | null) => void;

/** Follows tables, ARIA grids and definition lists; what is read-only in them is emitted as pairs. */
export function openCells(emit: EmitPair, lexicon: Lexicon): Cells {
  const tables: Table[] = [];
  const left: Generator<Found[], void>[] = [];
  let row: Row | null = null;
  let cell: Cell | null = null;
  let scopeOfList: Scope | null = null;
  let term = '';
  let termEl: Element | null = null;
  let definition: Element | null = null;
  let value = '';
  let controls = 0;

  const spot = (el: Element, label: string, text: string, how: PairHow, at: Cell | null): void =>
    emit(innermost(el), { label, value: text, how }, at ? at.row.table.scope : scopeOfList, at);

  return {
    enter(el, name, role, scope) {
      if (name === 'table' || role === 'grid' || role === 'table' || role === 'treegrid') {
        tables.push({ el, rows: [], reaching: new Map(), scope, outer: cell, heads: null, hasMarkedHeads: false });
        row = cell = null;
      } else if (name === 'tr' || role === 'row') {
        const table = tables[tables.length - 1];
        if (!table) return;
        const inHead = el.parentElement?.localName === 'thead';
        row = { table, index: table.rows.length, cells: [], controls: 0, inHead, el };
        table.rows.push(row);
        cell = null;
      } else if (row && isCell(name, role)) {
        cell = openCell(row, el, name === 'th' || role === 'columnheader' || role === 'rowheader');
      } else if (name === 'dl') scopeOfList = scope;
      else if (name === 'dt') {
        term = '';
        termEl = el;
        definition = null;
      } else if (name === 'dd') {
        definition = el;
        termEl = null;
        value = '';
        controls = 0;
      }
    },
    leave(el) {
      if (definition === el) {
        if (term && value && !controls) spot(el, term, value, 'list', null);
        definition = null;
      } else if (termEl === el) termEl = null;
      if (cell?.el === el) cell = null;
      else if (row?.el === el) row = null;
      else if (tables.length && tables[tables.length - 1]!.el === el) {
        const table = tables.pop()!;
        left.push(readOnly(table, lexicon));
        cell = table.outer;
        row = cell?.row ?? null;
      }
    },
    text(text) {
      if (cell && cell.text.length < 300) cell.text += cell.text ? ` ${text}` : text;
      if (termEl && term.length < 160) term += term ? ` ${text}` : text;
      else if (definition && value.length < 300) value += value ? ` ${text}` : text;
    },
    control() {
      if (definition) controls++;
      for (let at = cell; at; at = at.row.table.outer) {
        at.controls++;
        at.row.controls++;
      }
    },
    current: () => cell,
    tellRow() {
      const found = left[0]?.next();
      if (!found) return false;
      if (found.done) left.shift();
      else for (const each of found.value) spot(each.cell.el, each.label, each.cell.text, each.how, each.cell);
      return true;
    },
    inCell: () => cell !== null || termEl !== null || definition !== null,
  };
}

/** The element that holds the text of a cell by itself: `<td><span>CIP</span></td>`. */
function innermost(el: Element): Element {
  const only = el.childElementCount === 1 ? el.firstElementChild! : null;
  if (!only?.textContent?.trim() || only.textContent.trim() !== el.textContent?.trim()) return el;
  return innermost(only);
}

function isCell(name: string, role: string | null): boolean {
  return (
    name === 'td' ||
    name === 'th' ||
    role === 'gridcell' ||
    role === 'cell' ||
    role === 'columnheader' ||
    role === 'rowheader'
  );
}

function openCell(row: Row, el: Element, isHeader: boolean): Cell {
  const span = Math.min(Math.max((el as HTMLTableCellElement).colSpan || 1, 1), MOST_COLUMNS);
  const rows = (el as HTMLTableCellElement).rowSpan || 1;
  const { reaching } = row.table;
  const last = row.cells[row.cells.length - 1];
  let col = last ? last.col + last.span : 0;
  while ((reaching.get(col) ?? 0) >= row.index && reaching.has(col)) col++;
  if (rows > 1 && rows < 1000) for (let i = 0; i < span; i++) reaching.set(col + i, row.index + rows - 1);
  const cell: Cell = { row, el, col, span, isHeader, text: '', controls: 0 };
  row.cells.push(cell);
  return cell;
}

/** Whether a row names the columns below it: no controls, more than one text, and headers by markup or by place. */
export function isHeaderRow(row: Row): boolean {
  if (row.controls) return false;
  const texts = row.cells.filter((cell) => cell.text);
  if (texts.length < 2) return false;
  return row.inHead || texts.every((cell) => cell.isHeader);
}

/** Rows that may name the columns below them, found once for a table. */
function headsOf(table: Table): Row[] {
  if (table.heads) return table.heads;
  const marked = table.rows.filter(isHeaderRow);
  table.hasMarkedHeads = marked.length > 0;
  table.heads = marked.length
    ? marked
    : table.rows.filter((row) => !row.controls && row.cells.filter((cell) => cell.text).length > 1);
  return table.heads;
}

/** How many of the rows stand above a row. */
function headsAbove(heads: readonly Row[], index: number): number {
  let from = 0;
  let to = heads.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (heads[middle]!.index < index) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The texts above a cell that name its column, the nearest first: two where headers are stacked. */
export function columnHeaders(cell: Cell): string[] {
  const { table, index } = cell.row;
  const heads = headsOf(table);
  const out: string[] = [];
  for (let i = headsAbove(heads, index) - 1; i >= 0 && out.length < 2; i--) {
    const head = heads[i]!;
    const text = headAt(head, cell);
    if (text) out.push(text);
    if (!table.hasMarkedHeads) break;
  }
  return out;
}

/**
 * The text that names a cell's row: the nearest text to its left that no control parts from it, or in a table with columns of its own (sender,
 * receiver) the one at the beginning of the row. '' when there is none.
 */
export function rowHeader(cell: Cell): string {
  const { cells, table } = cell.row;
  const hasColumn = headsOf(table).some((head) => head.index < cell.row.index && headAt(head, cell));
  for (let i = cells.indexOf(cell) - 1; i >= 0; i--) {
    const left = cells[i]!;
    if (!left.controls && hasLetter(left.text)) return left.text;
    if (left.controls && !hasColumn) return '';
  }
  return '';
}

interface Found {
  cell: Cell;
  label: string;
  how: 'row' | 'column';
}

/** Values that stand as text in a table, row by row: below the headers of their columns, or beside the label of their row. */
function* readOnly(table: Table, lexicon: Lexicon): Generator<Found[], void> {
  const head = table.rows.find((row) => isHeaderRow(row) || namesColumns(row, lexicon));
  for (const row of table.rows) {
    if (row === head || row.cells.every((cell) => cell.controls || !cell.text) || isAboveControls(row)) continue;
    if (!head || row.index < head.index || row.cells.every((cell) => cell.isHeader)) yield pairsOf(row, lexicon, false);
    else yield underSpans(row, head) ? pairsOf(row, lexicon, true) : inColumns(row, head);
  }
}

/** Captions over a row of controls, one each. */
function isAboveControls({ cells, controls, index, table }: Row): boolean {
  const below = table.rows[index + 1];
  return (
    !controls &&
    cells.length > 2 &&
    below?.cells.length === cells.length &&
    below.cells.every((cell) => cell.controls > 0)
  );
}

function inColumns(row: Row, head: Row): Found[] {
  const out: Found[] = [];
  for (const cell of row.cells) {
    if (cell.controls || !cell.text || cell.isHeader) continue;
    const label = columnHeaders(cell)[0] ?? headAt(head, cell);
    if (label) out.push({ cell, label, how: 'column' });
  }
  return out;
}

/** Labels and values side by side in a row. `all`: every first cell is a label, known or not. */
function pairsOf(row: Row, lexicon: Lexicon, all: boolean): Found[] {
  const out: Found[] = [];
  for (let i = 0; i + 1 < row.cells.length; i++) {
    const label = row.cells[i]!;
    const value = row.cells[i + 1]!;
    if (label.controls || value.controls || !value.text || value.isHeader || isLabelLike(value.text, lexicon)) continue;
    const said = lexicon.label(label.text);
    if (!all && !label.isHeader && !((said.role || said.part || said.party) && said.covered > 0.6)) continue;
    out.push({ cell: value, label: label.text, how: 'row' });
    i++;
  }
  return out;
}

/** Whether the headers reach over label and value both: "Exporter" over two columns, "Importer" over the next two. */
function underSpans(row: Row, head: Row): boolean {
  return head.cells.every((cell) => cell.span === 2 || !cell.text) && row.cells.length >= head.cells.length * 2;
}

function headAt(row: Row, cell: Cell): string {
  return row.cells.find((each) => each.col <= cell.col && each.col + each.span > cell.col)?.text ?? '';
}

function namesColumns(row: Row, lexicon: Lexicon): boolean {
  const { cells } = row;
  if (row.controls || cells.length < 3 || row.index > 2) return false;
  if (cells.some((cell) => cell.isHeader) && !cells.every((cell) => cell.isHeader)) return false;
  return cells.filter((cell) => isCaption(cell.text, lexicon)).length * 2 > cells.length;
}

/** What a text says that may be a label: it has no digits of its own, and names something. Null for any other. */
function labelSaid(text: string, lexicon: Lexicon): Meaning | null {
  const bare = text.replace(BOX_NUMBER, '');
  if (/\d/.test(bare)) return null;
  const said = lexicon.label(bare);
  return said.role !== null || said.part !== null || said.party !== null || said.not !== null ? said : null;
}

/** Whether a text may name a column: short, and some of its words are known. */
const isCaption = (text: string, lexicon: Lexicon) =>
  text.length <= 60 && (labelSaid(text, lexicon)?.covered ?? 0) > 0.2;

/** Whether a text is itself a label, and so not the value of the one before it. A value has digits or words of its own. */
export const isLabelLike = (text: string, lexicon: Lexicon): boolean => labelSaid(text, lexicon)?.whole ?? false;
