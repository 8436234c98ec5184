import type { PartyName, PartyPart } from '../trade/roles';
import { isLabelLike } from './cells';
import type { Lexicon } from './lexicon';
import { isCountry } from './options';
import type { Cell, Run, Scope, Spot } from './page';

const MOST_LINES = 7;
const LONGEST_LINE = 90;
const NO_LINES: Run[] = [];

/** A line of such a block, and what it is. */
interface Line {
  run: Run;
  scope: Scope | null;
  party: PartyName;
  part: PartyPart;
  label: string;
  value: string;
}

/** Lines of text below a heading that names a party, or below its name in one cell, while they may still be that party's block: who it is and where. */
export class PartyBlocks {
  private readonly lines = new Map<Scope, Run[]>();
  private readonly cells = new Map<Cell, Run[]>();
  private first: { cell: Cell; run: Run } | null = null;

  constructor(private readonly lexicon: Lexicon) {}

  add(run: Run, scope: Scope | null): void {
    if (scope?.kind !== 'heading' || !scope.meaning.party || scope.meaning.part || scope.meaning.covered < 0.9) return;
    const lines = this.lines.get(scope);
    if (!lines) this.lines.set(scope, [run]);
    else if (lines.length <= MOST_LINES) lines.push(run);
  }

  /** A line in a cell. Only a second one makes a block of it, so that the cells of a list cost nothing. */
  addIn(cell: Cell, run: Run): void {
    const lines = this.cells.get(cell);
    if (lines) {
      if (lines !== NO_LINES && lines.length <= MOST_LINES) lines.push(run);
    } else if (this.first?.cell !== cell) this.first = { cell, run };
    else if (this.partyOf(this.first.run.text)) this.cells.set(cell, [this.first.run, run]);
    else this.cells.set(cell, NO_LINES);
  }

  private partyOf(text: string): PartyName | null {
    const { party, head, part, role, covered } = this.lexicon.label(text);
    return part || role || covered < (party ? 0.45 : 0.9) || text.length > LONGEST_LINE / 2 ? null : (party ?? head);
  }

  private *inCells(): Generator<Line> {
    for (const [cell, [head, ...lines]] of this.cells) {
      if (!head || cell.controls || !this.areLines(lines)) continue;
      const about = { scope: cell.row.table.scope, party: this.partyOf(head.text)!, label: head.text };
      yield* linesOf(lines, about);
    }
  }

  private areLines(lines: readonly Run[]): boolean {
    if (!lines.length || lines.length > MOST_LINES) return false;
    return !lines.some(
      (run) =>
        isProse(run) || /[:：]$/.test(run.text) || namesParty(run, this.lexicon) || isLabelLike(run.text, this.lexicon),
    );
  }

  /**
   * The blocks that are nothing but lines: no control, no label beside a value, no prose. The first line is the name, the others are its
   * address, unless they look like an e-mail address or a telephone number.
   */
  *found(spots: readonly Spot[]): Generator<Line> {
    yield* this.inCells();
    if (!this.lines.size) return;
    const taken = new Set<Scope>();
    for (const { scope } of spots) for (let at = scope; at && !taken.has(at); at = at.up) taken.add(at);
    for (const [scope, lines] of this.lines)
      if (!taken.has(scope) && this.areLines(lines))
        yield* linesOf(lines, { scope, party: scope.meaning.party!, label: scope.text });
  }
}

/** One for each element: lines that only line breaks part are one box for name and address together. */
function* linesOf(lines: readonly Run[], about: Pick<Line, 'scope' | 'party' | 'label'>): Generator<Line> {
  const seen = new Set<Element>();
  for (const run of lines) {
    if (seen.has(run.el)) continue;
    const value = lines
      .filter(({ el }) => el === run.el)
      .map(({ text }) => text)
      .join(', ');
    yield { ...about, run, value, part: seen.size ? partOf(run, lines) : 'name' };
    seen.add(run.el);
  }
}

/** "Consignee 2": one of several headings, whatever number it has. */
function namesParty({ text }: Run, lexicon: Lexicon): boolean {
  const { whole, party } = lexicon.label(text);
  return whole && party !== null;
}

const SENTENCE = /\.\s\p{Lu}?\p{Ll}{3}/u;

function isProse({ text }: Run): boolean {
  return text.length > LONGEST_LINE || /[?!。]/.test(text) || (/\.\s/.test(text) && SENTENCE.test(text));
}

/** The last word of an address is often its country, and a line of letters alone before that its town. */
function partOf(run: Run, lines: readonly Run[]): PartyPart {
  const { text } = run;
  const isLand = ({ text: line, el }: Run) => isCountry(line, el.ownerDocument.documentElement?.lang ?? '');
  if (isLand(run)) return 'country';
  const next = lines[lines.indexOf(run) + 1];
  if (next && /^[\p{L}\s'.-]{2,30}$/u.test(text) && isLand(next)) return 'city';
  if (/^\S+@\S+\.\S+$/.test(text)) return 'email';
  return /^(?:tel|phone|☎)?[.:\s]*\+?[\d\s()./-]{7,}$/i.test(text) ? 'phone' : 'address';
}
