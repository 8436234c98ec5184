import { isLabelLike } from './cells';
import { hasLetter, hasTwoLetters } from './letters';
import type { Lexicon } from './lexicon';
import type { Run } from './page';

const MOST_RUNS = 12;
const LONGEST_LABEL = 60;
const MOST_WRAPPERS = 4;

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
  /** How texts look that were headings: what looks the same is one too, whatever it says. */
  private readonly styles = new Set<string>();

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

  /** Adds a piece. `inGrid`: it belongs to a table or list whose own geometry says what it labels; `of`: the id of the control that it is the `label` of. */
  add(text: string, el: Element, depth: number, inGrid: boolean, of: string): void {
    const run: Run = { text, el, block: this.block, depth, of };
    if (this.empty && !inGrid && isPrice(text, el)) {
      this.events.price(run);
      return;
    }
    if (!inGrid && this.says(run)) return;
    const before = this.runs[this.runs.length - 1];
    if (before && /^[:：]$/.test(text)) {
      before.text += text; // behind its label, in a piece of its own
      return;
    }
    if (before && this.settle(before, run, inGrid)) {
      this.runs = [];
      return;
    }
    this.lowest = depth;
    this.runs.push(run);
    if (this.runs.length > MOST_RUNS) this.runs.shift();
  }

  /** Text of a link: it is a value where it stands beside a label, and says nothing elsewhere. */
  link(text: string, el: Element): void {
    const before = this.runs[this.runs.length - 1];
    if (!before || !this.startsLine(before)) return;
    const run: Run = { text, el, block: this.block, depth: before.depth, of: '' };
    if (!this.isLabelOf(before, run)) return;
    this.events.pair(before, run);
    this.runs = [];
  }

  /** The label of the control that comes now: the last line with letters in it, and how far away it is. The stream starts anew. */
  take(depth: number): { text: string; of: string; distance: number; boxes: number; row: string[] } {
    const { runs } = this;
    this.runs = [];
    let i = runs.length - 1;
    while (i > 0 && !hasLetter(runs[i]!.text)) i--;
    const last = runs[i];
    if (!last) return { text: '', of: '', distance: 2, boxes: 9, row: [] };
    const gap = this.block - last.block;
    let text = '';
    let first = i;
    for (; first >= 0 && runs[first]!.block === last.block; first--)
      text = text ? `${runs[first]!.text} ${text}` : runs[first]!.text;
    const above = runs[first];
    if (above) this.promote(above, last);
    return {
      text,
      of: last.of,
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
    const before = this.runs.slice(0, -1).findLast(({ text }) => hasTwoLetters(text)); // behind the number of its box
    if (!before || before.block !== run.block) return true;
    return before.el !== run.el && before.el.parentElement === run.el.parentElement;
  }

  private promote(run: Run, next: Run): void {
    if (run.heading || run.text.length > LONGEST_LABEL || run.block === next.block) return;
    if (run.of || run.text === next.text) return; // a control's own label, drawn twice by some kits
    const said = this.lexicon.label(run.text);
    const twin = this.styles.has(styleOf(run.el)) && !said.party && isLabelLike(next.text, this.lexicon);
    if (!twin && (said.part || (said.role && !said.party && !said.head && !said.about))) return;
    const speaks = said.party || said.head || said.not || said.about;
    const style = styleOf(run.el);
    if (speaks && said.covered >= (said.party ? 0.6 : 0.75)) {
      if (style) this.styles.add(style);
    } else if (!this.styles.has(style)) return;
    run.heading = true;
    this.events.heading(run);
  }

  private isLabelOf(run: Run, next: Run): boolean {
    if (run.text.length > LONGEST_LABEL || /\d{3}/.test(run.text)) return false;
    if (run.el === next.el ? run.block === next.block : !isNear(run.el, next.el)) return false;
    const said = this.lexicon.label(run.text);
    const colon = /[:：]$/.test(run.text);
    if (!(said.role || said.part || (said.party && (colon || isLine(run.el, next.el)))) || said.covered < 0.6)
      return false;
    return (/\d/.test(next.text) || hasLetter(next.text)) && !isLabelLike(next.text, this.lexicon);
  }
}

/** '' for an element without a class: nothing tells it from others. */
function styleOf(el: Element): string {
  const style = el.getAttribute('class');
  return style ? `${el.localName} ${style}` : '';
}

function isNear(a: Element, b: Element): boolean {
  if (a.parentElement === b.parentElement || a === b.parentElement || a.parentElement === b) return true;
  return boxOf(a).parentElement === boxOf(b).parentElement;
}

/** Whether label and value make a line of their own, or one of a list of such: by their classes where all stand side by side. */
function isLine(label: Element, value: Element): boolean {
  if (value.parentElement === label) return value === label.lastElementChild;
  const a = boxOf(label);
  const b = boxOf(value);
  if (a.parentElement !== b.parentElement) return false;
  if (a.parentElement?.childElementCount === 2) return true;
  const [of, is] = [a.className, b.className];
  if (!of || !is || of === is) return false;
  const [before, after] = [a.previousElementSibling, b.nextElementSibling];
  return (
    (before !== null || after !== null) && (!before || before.className === is) && (!after || after.className === of)
  );
}

/** The largest box around a text that holds nothing else: kits wrap a label and its value in several each. */
function boxOf(el: Element): Element {
  let box = el;
  for (let n = 0; n < MOST_WRAPPERS; n++) {
    const up: Element | null = box.parentElement;
    if (!up || up.childElementCount > 3 || !isOnlyText(up, box)) break;
    box = up;
  }
  return box;
}

function isOnlyText(up: Element, box: Element): boolean {
  for (let node = up.firstChild; node; node = node.nextSibling)
    if (node !== box && (node.textContent ?? '').trim()) return false;
  return true;
}

const SIGN = String.raw`(?:[A-Z]{0,3}\s?[$€£¥₽₩₺฿₫₴₹]|[A-Z]{3}|đ|TL|грн|zł|руб|درهم|ريال|ریال|تومان|บาท)`;
const AMOUNT = String.raw`\d[\d\s.,']{2,15}`;
const IN_HAN = String.raw`\d[\d.,]{0,12}\s?(?:[万萬億亿만억千][円元원]?|[円元원])`;
const MONEY = new RegExp(`^(?:${SIGN}\\s?${AMOUNT}|${AMOUNT}\\s?${SIGN}\\.?|[¥￥$]?${IN_HAN})$`);

/** Whether an element holds an amount of money and nothing else. */
export function isPrice(text: string, el: Element): boolean {
  return (
    text.length < 40 &&
    /\d/.test(text) &&
    MONEY.test(text.replace(/\s*\([^()]*\)$/, '')) &&
    (el.textContent ?? '').trim().length === text.length
  );
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
