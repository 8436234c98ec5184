import { LONGEST_VALUE } from './longest';
import type { Spot } from './page';
import { isPrompt } from './prompts';
import { textBeside, textShown } from './widget-text';

export interface Value {
  /** What the user sees. */
  value: string;
  /** The code behind it. */
  code?: string;
}

/** Controls whose value stands beside them as text while they themselves are empty. */
const OPENS_LIST = new Set(['combobox', 'listbox']);

/** The value of a spot as its user sees it. Never called for what `isForbidden`. */
export function shownValue(spot: Spot): Value {
  const { el } = spot;
  switch (spot.kind) {
    case 'text':
      return { value: cut(spot.pair?.value ?? '') };
    case 'select':
      return chosen(el as HTMLSelectElement);
    case 'choice':
      return choice(el as HTMLInputElement);
    case 'editable':
      return { value: cut(textOf(el)) };
    case 'widget':
      return { value: prompting(hostValue(el) || widgetText(el)) };
    default:
      return { value: cut(typed(spot)) };
  }
}

/** Text without line noise. `textContent`, not `innerText`: the latter forces layout. */
export function textOf(el: Element): string {
  return (el.textContent ?? '')
    .slice(0, LONGEST_VALUE * 2)
    .replace(/\s+/g, ' ')
    .trim();
}

function typed({ el, named }: Spot): string {
  const { value } = el as HTMLInputElement;
  const opens = OPENS_LIST.has(el.getAttribute('role') ?? '') || el.hasAttribute('aria-haspopup');
  if (!opens) return value;
  if (value && !isClear(el)) return prompting(value);
  return prompting(textBeside(el, named)) || prompting(value);
}

/** Kits of chips lay a clear input over them that only counts: "2 options selected". */
function isClear(el: Element): boolean {
  return (el as HTMLInputElement).readOnly && !el.checkVisibility?.({ opacityProperty: true });
}

function hostValue(el: Element): string {
  return 'value' in el && typeof el.value === 'string' && el.localName !== 'button' ? el.value : '';
}

/** A list shows everything that it offers; its value is what is chosen in it. A group of boxes for parts has none until each part is there. */
function widgetText(el: Element): string {
  const role = el.getAttribute('role');
  if (role === 'listbox') return [...el.querySelectorAll('[role=option][aria-selected=true]')].map(textOf).join(', ');
  if (role === 'group') return partsShown(el);
  return textShown(el);
}

/** "12/24/2026" of boxes for month, day and year with the marks between them. */
function partsShown(el: Element): string {
  const parts = [...el.querySelectorAll('[role=spinbutton]')];
  if (!parts.length || parts.some((part) => !part.hasAttribute('aria-valuenow'))) return '';
  const range = el.ownerDocument.createRange();
  range.setStartBefore(parts[0]!);
  range.setEndAfter(parts[parts.length - 1]!);
  return range.toString().replace(/[\u200b-\u200f\u2066-\u2069\ufeff]/g, '');
}

/** A combobox can start with its own prompt as its value: "Select a port". That is nothing. */
function prompting(text: string): string {
  return isPrompt(text) ? '' : cut(text);
}

function chosen(el: HTMLSelectElement): Value {
  const texts: string[] = [];
  const codes: string[] = [];
  for (const option of el.selectedOptions) {
    const text = option.text.trim();
    if (option.value === '' || option.disabled || (option.index === 0 && isPrompt(text))) continue;
    texts.push(text);
    codes.push(option.value);
  }
  const value = cut(texts.join(', '));
  const code = cut(codes.join(', '));
  return code && code !== value ? { value, code } : { value };
}

function choice(el: HTMLInputElement): Value {
  if (!el.checked) return { value: '' };
  const said = el.closest('label')?.textContent?.trim() || el.labels?.[0]?.textContent?.trim() || el.value;
  return { value: cut(said), code: cut(el.value) };
}

function cut(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > LONGEST_VALUE ? trimmed.slice(0, LONGEST_VALUE) : trimmed;
}
