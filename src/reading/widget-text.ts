import { LONGEST_VALUE } from './longest';

const IS_CONTROL =
  'input:not([type=hidden], [aria-hidden=true]), textarea:not([aria-hidden=true]), select, [role=combobox]';
/** Kits mark the text that stands in for a value by a class; some use the same class on the chosen value, with a second one that says so. */
const PLACEHOLDER = /placeholder/i;
const CHOSEN = /selected|single-value|has-value/i;
const EMPTY = /transparent|empty|is-placeholder/i;
const UNSEEN = /\bsr-only\b|visually-?hidden|screen-?reader|hidden-text/i;
const NO_TEXT = new Set(['label', 'legend', 'svg', 'style', 'script', 'template', 'option', 'ul', 'ol', 'button']);
const LISTS = new Set(['listbox', 'menu', 'tooltip', 'dialog', 'button', 'alert', 'status']);
const CHIP = /chip|\btag\b|token|pill/i;
const HIGHEST = 4;

/** The text that a widget shows as its value: its own, without placeholders, lists of options and hidden helpers. Chips are joined by commas. */
export function textShown(el: Element): string {
  const pieces: string[] = [];
  gather(el, pieces, 0);
  return pieces.join(', ').slice(0, LONGEST_VALUE);
}

/**
 * What stands as text beside an empty input that only opens or filters a list: the chosen option of a select made of boxes. Looks at the few boxes
 * around the input, not beyond one that holds another control or the label. `''` when nothing is chosen.
 */
export function textBeside(el: Element, label: string): string {
  let up = el.parentElement;
  for (let n = 0; up && n < HIGHEST; n++, up = up.parentElement) {
    if (up.querySelectorAll(IS_CONTROL).length > 1) return '';
    const text = textShown(up);
    if (text) return label && (label.includes(text) || text.includes(label)) ? '' : text;
  }
  return '';
}

function gather(el: Element | ShadowRoot, pieces: string[], depth: number): void {
  if (depth > 12 || pieces.length > 30) return;
  if ('shadowRoot' in el && el.shadowRoot) gather(el.shadowRoot, pieces, depth + 1);
  for (let node = el.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) {
      const text = (node as Text).data.replace(/[\u200b\ufeff\s]+/g, ' ').trim();
      if (text && /[\p{L}\p{N}]/u.test(text) && isDisplayed(node.parentElement)) pieces.push(text);
    } else if (node.nodeType === 1 && counts(node as Element)) gather(node as Element, pieces, depth + 1);
  }
}

/** Hints to screen readers stand in boxes that are not drawn, or by an old convention in ones that are clipped away. */
function isDisplayed(el: Element | null): boolean {
  if (!el) return true;
  return !UNSEEN.test(el.getAttribute('class') ?? '') && (el.checkVisibility?.({ visibilityProperty: true }) ?? true);
}

/** A chosen thing that can be taken out again: pressed like a button, but its text is the value. */
function isChip(el: Element): boolean {
  return CHIP.test(el.getAttribute('class') ?? '');
}

function counts(el: Element): boolean {
  const role = el.getAttribute('role') ?? '';
  if (NO_TEXT.has(el.localName) || (LISTS.has(role) && !(role === 'button' && isChip(el)))) return false;
  if (el.getAttribute('aria-hidden') === 'true' || el.hasAttribute('hidden')) return false;
  const names = el.getAttribute('class') ?? '';
  return !PLACEHOLDER.test(names) || (CHOSEN.test(names) && !EMPTY.test(names));
}
