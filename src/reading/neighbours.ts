import type { Lexicon } from './lexicon';
import type { Spot } from './page';

/**
 * Some pages write the label after its input. In a row of unlabelled controls of one section, the first without text before it and every one
 * with text after it that means something, the texts belong to the control before them.
 */
export function turnLabels(spots: readonly Spot[], lexicon: Lexicon): void {
  let start = 0;
  while (start < spots.length) {
    let end = start + 1;
    while (end < spots.length && spots[end]!.scope === spots[start]!.scope) end++;
    turn(spots.slice(start, end).filter(isPlain), lexicon);
    start = end;
  }
}

function turn(spots: readonly Spot[], lexicon: Lexicon): void {
  const row = spots.length > 0 && !spots[0]!.before && spots.every((spot) => spot.after);
  const speaking = row ? spots.filter((spot) => speaks(spot.after, lexicon)).length : 0;
  const all = speaking * 2 > spots.length;
  for (const spot of spots) {
    if (!all && !(speaks(spot.after, lexicon) && isCloserAfter(spot, lexicon))) continue;
    spot.before = spot.after;
    spot.distance = 0;
  }
}

function speaks(text: string, lexicon: Lexicon): boolean {
  if (!text) return false;
  const said = lexicon.label(text);
  return said.covered > 0.6 && Boolean(said.role || said.part || said.party || said.not);
}

/** Whether the text after shares a closer box with the control than the text before does: the floating label of a kit. */
function isCloserAfter(spot: Spot, lexicon: Lexicon): boolean {
  const after = boxesTo(spot.el, spot.afterEl);
  const before = boxesTo(spot.el, spot.beforeEl);
  return after < 3 && (speaks(spot.before, lexicon) ? before - after > 1 : before > after);
}

/** How many boxes around the control lie below the one that holds both. */
function boxesTo(el: Element, other: Element | null): number {
  if (!other) return 9;
  let n = 0;
  for (let up = el.parentElement; up && n < 5; up = up.parentElement, n++) if (up.contains(other)) return n;
  return 9;
}

function isPlain(spot: Spot): boolean {
  return (
    spot.kind !== 'text' && spot.kind !== 'choice' && !spot.label && !spot.cell && !spot.el.hasAttribute('placeholder')
  );
}

/** Whether a control without words of its own stands right behind another one, under the same label: a code and its name, two lines of a street. */
export function sharesLabel(spot: Spot, before: Spot | undefined): boolean {
  if (!before || spot.kind === 'text' || before.kind === 'text' || before.scope !== spot.scope || spot.before)
    return false;
  const a = before.el.parentElement;
  const b = spot.el.parentElement;
  if (!a || !b) return false;
  return a === b || a.parentElement === b || a === b.parentElement || a.parentElement === b.parentElement;
}
