import type { Run } from './page';

/** The item of a list of steps or tabs that a text is all of. Such a list names all parties; only its current item says whose the fields are. */
function stepAround(run: Run): Element | null {
  const item = run.el.closest('li, [role=tab], [class*="step" i]');
  return item && (item.textContent ?? '').trim().length <= run.text.length + 5 ? item : null;
}

/** Whether an item of such a list is the one in front. */
function isCurrent(item: Element): boolean {
  if (item.matches('[aria-current]:not([aria-current=false]), [aria-selected=true]')) return true;
  if (/(?:^|[\s_-])(?:active|current|selected)(?:$|[\s_-])/i.test(item.getAttribute('class') ?? '')) return true;
  return item.querySelector('[aria-current]:not([aria-current=false]), [aria-selected=true], .active') !== null;
}

/**
 * The element from which on a text that stands like a heading governs; null when it governs nothing: it names a row or a column of a table, or
 * a step that is not the current one.
 */
export function governedBy(run: Run): Element | null {
  const cell = run.el.closest('td, th');
  if (cell?.parentElement && cell.parentElement.childElementCount > 1) return null;
  const step = stepAround(run);
  if (step && !isCurrent(step)) return null;
  return step?.parentElement?.parentElement ?? run.el;
}
