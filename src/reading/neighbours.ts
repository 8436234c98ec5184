import { hasLetter } from './letters';
import type { Lexicon } from './lexicon';
import type { Spot } from './page';

/** How many spots are looked at in one step. */
const STEP = 128;

/**
 * Some pages and kits write the label behind its control. The text after a control is its label when it shares a closer box with it than the
 * text before does, or when a whole row of controls begins without text and ends with one.
 */
export function* turnLabels(spots: readonly Spot[], lexicon: Lexicon): Generator<void, void> {
  let start = 0;
  while (start < spots.length) {
    let end = start + 1;
    let all = spots[start]!.before === '' && Boolean(spots[start]!.after);
    for (; end < spots.length && spots[end]!.scope === spots[start]!.scope; end++) all &&= Boolean(spots[end]!.after);
    const row = all && end - start > 1;
    if (end - start === 1) headed(spots[start]!);
    for (let i = start; i < end; i++) {
      caption(spots, i, end);
      turn(spots[i]!, spots[i - 1], row, lexicon);
      if (i % STEP === STEP - 1) yield;
    }
    start = end;
  }
}

/** A row of captions above a row of controls, as many of them: each control has the caption in its place. */
function caption(spots: readonly Spot[], i: number, end: number): void {
  const { row } = spots[i]!;
  if (row.length < 2 || spots[i]!.cell || i + row.length > end) return;
  const under = spots.slice(i, i + row.length);
  const next = spots[i + row.length];
  const closed = i + row.length === end || Boolean(next?.before);
  if (!closed || under.some((spot, n) => spot.label || spot.kind === 'text' || (n > 0 && spot.before !== ''))) return;
  under.forEach((spot, n) => {
    spot.before = row[n]!;
    spot.boxesBefore = 0;
    spot.distance = 1;
  });
}

/** The only control under a heading or in a fieldset, with no words of its own: the heading is its label. */
function headed(spot: Spot): void {
  const { scope } = spot;
  if (spot.before || !isPlain(spot) || !scope?.text || (scope.kind !== 'heading' && scope.kind !== 'region')) return;
  spot.before = scope.text;
  spot.boxesBefore = 0;
  spot.distance = 1;
}

/** Whether a control stands right behind another one and what comes next is further out: the label in front is for both. */
const isSecond = (spot: Spot, before: Spot | undefined) =>
  spot.before === '' &&
  spot.boxesAfter > 0 &&
  before !== undefined &&
  before.kind !== 'text' &&
  before.before !== '' &&
  before.el.parentElement === spot.el.parentElement;

function turn(spot: Spot, before: Spot | undefined, row: boolean, lexicon: Lexicon): void {
  if (isSecond(spot, before)) return;
  const near = spot.boxesBefore === 9 ? 2 : 3;
  const closer = spot.boxesAfter < near && (spot.boxesAfter < spot.boxesBefore || showsValueBefore(spot, lexicon));
  if (!spot.after || (!row && !closer) || !isPlain(spot) || !speaks(spot.after, lexicon)) return;
  if (!row && speaks(spot.before, lexicon) && spot.boxesBefore - spot.boxesAfter < 2) return;
  spot.before = spot.after;
  spot.distance = 0;
}

/** A select made of boxes shows its value in front of the input that opens it. */
function showsValueBefore(spot: Spot, lexicon: Lexicon): boolean {
  return spot.boxesBefore < 2 && spot.el.getAttribute('role') === 'combobox' && !speaks(spot.before, lexicon);
}

function speaks(text: string, lexicon: Lexicon): boolean {
  if (!text) return false;
  const said = lexicon.label(text);
  return said.covered > 0.6 && Boolean(said.role || said.part || said.party || said.not);
}

function isPlain(spot: Spot): boolean {
  if (spot.kind === 'text' || spot.kind === 'choice' || spot.label || spot.cell) return false;
  return !['placeholder', 'aria-label', 'aria-labelledby'].some((attribute) => spot.el.hasAttribute(attribute));
}

/** Whether a control without words of its own stands right behind another one, under the same label: a code and its name, two lines of a street. */
export function sharesLabel(spot: Spot, before: Spot | undefined): boolean {
  if (
    !before ||
    spot.kind === 'text' ||
    before.kind === 'text' ||
    before.scope !== spot.scope ||
    hasLetter(spot.before)
  )
    return false;
  const a = before.el.parentElement;
  const b = spot.el.parentElement;
  if (!a || !b) return false;
  return a === b || a.parentElement === b || a === b.parentElement || a.parentElement === b.parentElement;
}
