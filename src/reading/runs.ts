import { isLabelLike } from './cells';
import type { Lexicon } from './lexicon';
import type { Run } from './page';

const MOST_RUNS = 12;
const LONGEST_LABEL = 60;

/** What the stream of text finds out as it grows. */
export interface RunEvents {
  /** `label` stands beside the read-only `value`. */
  pair(label: Run, value: Run): void;
  /** Money that stands alone, without a label. */
  price(value: Run): void;
  /** A text that stands alone and names a party, a look-alike or a subject: a heading by use, if not by markup. */
  heading(run: Run): void;
}

/** The visible text since the last control, in pieces. The last piece is a label when a control follows; what becomes of the others is decided as they pass. */
export class Runs {
  block = 0;
  /** Fewest elements that were open at once since the last piece of text. */
  lowest = 0;
  private runs: Run[] = [];

  constructor(
    private readonly lexicon: Lexicon,
    private readonly events: RunEvents,
  ) {}

  get empty(): boolean {
    return this.runs.length === 0;
  }

  clear(): void {
    if (this.runs.length) this.runs = [];
  }

  /** Adds a piece. `inGrid`: it belongs to a table or list whose own geometry says what it labels. */
  add(text: string, el: Element, depth: number, inGrid: boolean): void {
    const run: Run = { text, el, block: this.block, depth };
    if (this.empty && !inGrid && isPrice(text, el)) {
      this.events.price(run);
      return;
    }
    if (!inGrid && this.says(run)) return;
    const before = this.runs[this.runs.length - 1];
    if (before && this.settle(before, run, inGrid)) {
      this.runs = [];
      return;
    }
    this.lowest = depth;
    this.runs.push(run);
    if (this.runs.length > MOST_RUNS) this.runs.shift();
  }

  /** The label of the control that comes now: the last line with letters in it, and how far away it is. The stream starts anew. */
  take(depth: number): { text: string; distance: number; boxes: number; row: string[] } {
    const { runs } = this;
    this.runs = [];
    let i = runs.length - 1;
    while (i > 0 && !/\p{L}/u.test(runs[i]!.text)) i--;
    const last = runs[i];
    if (!last) return { text: '', distance: 2, boxes: 9, row: [] };
    const gap = this.block - last.block;
    let text = '';
    let first = i;
    for (; first >= 0 && runs[first]!.block === last.block; first--)
      text = text ? `${runs[first]!.text} ${text}` : runs[first]!.text;
    const above = runs[first];
    if (above) this.promote(above, last);
    return {
      text,
      distance: gap > 4 ? 2 : gap > 1 ? 1 : 0,
      boxes: depth - this.lowest,
      row: rowOf(runs.slice(0, i + 1)),
    };
  }

  /** "Gross weight: 12,000 kg" in one piece. */
  private says(run: Run): boolean {
    const cut = run.text.search(/[:：]|\s[-–—]\s/);
    if (cut < 2 || cut > LONGEST_LABEL) return false;
    const value = run.text.slice(cut + 1).replace(/^[-–—\s]+/, '');
    if (!value || (run.text[cut] === ' ' && !/\d/.test(value))) return false;
    const said = this.lexicon.label(run.text.slice(0, cut));
    if (said.covered < 0.75 || said.not || !(said.role || said.part || said.party)) return false;
    this.events.pair({ ...run, text: run.text.slice(0, cut) }, { ...run, text: value });
    this.runs = [];
    return true;
  }

  /** True when the two are a pair and nothing is left to be said about them. */
  private settle(run: Run, next: Run, inGrid: boolean): boolean {
    if (!inGrid && this.startsLine(run) && this.isLabelOf(run, next)) {
      this.events.pair(run, next);
      return true;
    }
    this.promote(run, next);
    return false;
  }

  /** A word inside a sentence is no label. */
  private startsLine(run: Run): boolean {
    const before = this.runs[this.runs.length - 2];
    if (!before || before.block !== run.block) return true;
    return before.el !== run.el && before.el.parentElement === run.el.parentElement;
  }

  private promote(run: Run, next: Run): void {
    if (run.heading || run.text.length > LONGEST_LABEL || run.block === next.block) return;
    const said = this.lexicon.label(run.text);
    if (said.covered < 0.75 || said.part || (!said.party && !said.not && !said.about)) return;
    if (said.role && !said.party && !said.about) return;
    run.heading = true;
    this.events.heading(run);
  }

  private isLabelOf(run: Run, next: Run): boolean {
    if (run.text.length > LONGEST_LABEL || /\d{3}/.test(run.text)) return false;
    if (run.el === next.el ? run.block === next.block : !isNear(run.el, next.el)) return false;
    const said = this.lexicon.label(run.text);
    const colon = /[:：]$/.test(run.text);
    if (!(said.role || said.part || (said.party && colon)) || said.covered < 0.6) return false;
    return !isLabelLike(next.text, this.lexicon);
  }
}

function isNear(a: Element, b: Element): boolean {
  const up = a.parentElement;
  const other = b.parentElement;
  return (
    up === other ||
    a === other ||
    up === b ||
    (up !== null && other !== null && up.parentElement === other.parentElement)
  );
}

const MONEY =
  /^(?:[A-Z]{0,3}\s?[$€£¥₽₩₺฿₫]|[A-Z]{3}\s)\s?\d[\d\s.,]{2,15}$|^\d[\d\s.,]{2,15}\s?(?:[$€£¥₽₩₺฿₫円元원]|[A-Z]{3}|万円|만원|درهم|ريال|บาท|TL|грн|zł|руб)\.?$/;

function isPrice(text: string, el: Element): boolean {
  return text.length < 30 && MONEY.test(text) && (el.textContent ?? '').trim().length === text.length;
}

/** The texts at the end that stand in equal boxes side by side: captions of a row. Empty when the last one stands alone. */
function rowOf(runs: readonly Run[]): string[] {
  const last = runs[runs.length - 1]!;
  let first = runs.length - 1;
  while (first > 0 && isTwin(runs[first - 1]!.el, last.el)) first--;
  return first < runs.length - 1 ? runs.slice(first).map((run) => run.text) : [];
}

function isTwin(a: Element, b: Element): boolean {
  return a !== b && a.parentElement === b.parentElement && a.localName === b.localName && a.className === b.className;
}
