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
export function controlKind(el: Element, name: string): Spot['kind'] | null {
  if (name === 'input') {
    const type = (el as HTMLInputElement).type;
    if (NEVER_A_VALUE.has(type)) return null;
    return type === 'checkbox' || type === 'radio' ? 'choice' : 'native';
  }
  if (name === 'textarea') return 'native';
  if (name === 'select') return 'select';
  const role = el.getAttribute('role');
  if (role && WIDGET_ROLES.has(role)) {
    if (role === 'textbox' || role === 'spinbutton') return el.hasAttribute('contenteditable') ? 'editable' : 'widget';
    return role === 'listbox' && !el.hasAttribute('tabindex') ? null : 'widget';
  }
  if (name === 'button') return el.getAttribute('aria-haspopup') === 'listbox' ? 'widget' : null;
  const editable = el.getAttribute('contenteditable');
  return editable !== null && editable !== 'false' ? 'editable' : null;
}
