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
  const first = spots[0];
  if (!first || first.before || spots.some((spot) => !spot.after)) return;
  const speaking = spots.filter((spot) => {
    const said = lexicon.label(spot.after);
    return said.covered > 0.6 && (said.role || said.part || said.party || said.not);
  });
  if (speaking.length * 2 < spots.length) return;
  for (const spot of spots) {
    spot.before = spot.after;
    spot.distance = 0;
  }
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
