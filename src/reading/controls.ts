import type { Spot } from './page';

const NEVER_A_VALUE = new Set([
  'hidden',
  'password',
  'submit',
  'button',
  'reset',
  'image',
  'file',
  'range',
  'color',
  'search',
]);
const WIDGET_ROLES = new Set(['combobox', 'textbox', 'spinbutton', 'listbox']);

/** What kind of control an element is as a user operates it, or null when it is none. Called for every element: cheap tests first. */
export function controlKind(el: Element, name: string, role: string | null): Spot['kind'] | null {
  if (name === 'input') return inputKind(el as HTMLInputElement, role);
  if (name === 'textarea') return isTwin(el) ? null : 'native';
  if (name === 'select') return isShadow(el as HTMLSelectElement) ? null : 'select';
  if (role && WIDGET_ROLES.has(role)) return widgetKind(el, role);
  if (role === 'group') return hasParts(el) ? 'widget' : null;
  if (name === 'button' || (role === 'button' && el.hasAttribute('tabindex')))
    return el.getAttribute('aria-haspopup') === 'listbox' ? 'widget' : null;
  const editable = el.getAttribute('contenteditable');
  return editable !== null && editable !== 'false' ? 'editable' : null;
}

function inputKind(el: HTMLInputElement, role: string | null): Spot['kind'] | null {
  const { type } = el;
  // kits search in their lists of options by a search input that is a combobox
  if (isTwin(el) || (NEVER_A_VALUE.has(type) && !(type === 'search' && role === 'combobox'))) return null;
  return type === 'checkbox' || type === 'radio' ? 'choice' : 'native';
}

/** A raw input that a kit hides behind the one that the user operates says so to assistive technology. */
function isTwin(el: Element): boolean {
  return el.getAttribute('aria-hidden') === 'true';
}

/** A select that nobody labels and nobody reaches by keyboard only carries what another control shows. */
function isShadow(el: HTMLSelectElement): boolean {
  const apart = isTwin(el) || el.getAttribute('tabindex') === '-1';
  return apart && !el.hasAttribute('aria-label') && !el.labels.length;
}

function widgetKind(el: Element, role: string): Spot['kind'] | null {
  if (el.getAttribute('aria-hidden') === 'true') return null;
  if (role === 'listbox' && (el.getAttribute('tabindex') ?? '-1') === '-1') return null; // it belongs to the control that opens it
  if (el.querySelector('input:not([type=hidden]), textarea, select')) return null; // the control inside is what is operated
  const editable = el.getAttribute('contenteditable');
  return editable !== null && editable !== 'false' ? 'editable' : 'widget';
}

/** A date whose parts are boxes of their own without an input: the group of them is what the user calls the date. */
function hasParts(el: Element): boolean {
  return el.querySelectorAll('[role=spinbutton][contenteditable]').length > 1;
}
