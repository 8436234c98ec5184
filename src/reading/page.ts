import type { Role } from '../trade/roles';
import type { Meaning } from './meaning';

/** A piece of visible text between two boundaries. */
export interface Run {
  text: string;
  /** The element that the text stands in. */
  el: Element;
  /** Rises at each edge of a block; pieces of one line share it. */
  block: number;
  /** How many elements are open around it. */
  depth: number;
  /** The id of the control whose `label` it stands in; '' when in none, or in one around its control. */
  of: string;
  /** Set once it has been taken for a heading. */
  heading?: boolean;
}

/** What governs everything below it until something of the same rank follows: a heading, a legend, a tab, a form. Linked upwards. */
export interface Scope {
  up: Scope | null;
  kind: 'heading' | 'form' | 'region' | 'table';
  /** Rank of a heading, 1 to 6; 7 for text that stands like one. */
  rank: number;
  text: string;
  meaning: Meaning;
  form: FormFacts | null;
}

/** What is known of a form when all of it has been walked. */
export interface FormFacts {
  controls: number;
  password: boolean;
  /** Texts of its buttons. */
  buttons: string[];
  /** What its role, name, id, class or buttons say it is: search, login, newsletter …; null when nothing. */
  not: string | null;
}

export interface Label {
  text: string;
  htmlFor: string;
}

/** Texts of `label for=…`: innermost host (null for the document) → id → label. Ids are unique in their root at best. */
export type Labels = Map<Element | null, Map<string, Label>>;

/** The host whose shadow root an element belongs to. What is slotted belongs to the root outside, though it is walked inside. */
export function hostOf(el: Element, hosts: readonly Element[]): Element | null {
  if (!hosts.length) return null;
  const root = el.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

export interface Row {
  table: Table;
  index: number;
  cells: Cell[];
  controls: number;
  inHead: boolean;
  el: Element;
}

export interface Cell {
  row: Row;
  el: Element;
  /** First column that it covers, and how many. */
  col: number;
  span: number;
  isHeader: boolean;
  text: string;
  controls: number;
}

export interface Table {
  el: Element;
  rows: Row[];
  /** Cells of earlier rows that reach into the rows to come: column → rows left. */
  reaching: Map<number, number>;
  scope: Scope | null;
  outer: Cell | null;
  /** Rows that name columns; null until they are asked for. */
  heads: Row[] | null;
  hasMarkedHeads: boolean;
}

/** How a read-only value stands to its label: in a definition list, a table's row, its column, or simply beside it. */
export type PairHow = 'list' | 'row' | 'column' | 'beside' | 'data' | 'price' | 'block';

/** Something that holds a value: a control, or read-only text beside its label. */
export interface Spot {
  el: Element;
  kind: 'native' | 'select' | 'choice' | 'widget' | 'editable' | 'text';
  /** Hosts whose shadow roots it stands in, the innermost first. */
  hosts: readonly Element[];
  scope: Scope | null;
  label: Label | null;
  /** Text on the same line before it, or on the line before. */
  before: string;
  /** The id of the control that `before` is the `label` of, by its markup; '' for none. */
  beforeOf: string;
  /** How many boxes around the control lie below the one that also holds `before`; 9 when nothing stands before it. */
  boxesBefore: number;
  /** Texts that stand in a row of equal boxes before it, the last one being `before`: captions over a row of controls. */
  row: string[];
  /** How far away `before` is: 0 the same line, 1 the line before, 2 further. */
  distance: number;
  after: string;
  boxesAfter: number;
  cell: Cell | null;
  /** The pair's label and value, for read-only text. */
  pair: { label: string; value: string; how: PairHow; role?: Role } | null;
  order: number;
  /** The words that were taken as its label; never its value. */
  named: string;
}

/** Read-only text with nothing around it yet. */
export function bareSpot(
  el: Element,
  pair: Spot['pair'],
  scope: Scope | null,
  hosts: readonly Element[],
  order: number,
): Spot {
  return {
    el,
    kind: 'text',
    hosts,
    scope,
    label: null,
    before: '',
    beforeOf: '',
    row: [],
    boxesBefore: 9,
    distance: 2,
    after: '',
    boxesAfter: 9,
    cell: null,
    pair,
    order,
    named: '',
  };
}
