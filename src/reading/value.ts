import type { Spot } from './page';

/** Longest value that is carried on; what is typed beyond it is cut. */
export const LONGEST_VALUE = 2000;

export interface Value {
  /** What the user sees. */
  value: string;
  /** The code behind it. */
  code?: string;
}

/** The value of a spot as its user sees it. Never called for what `isForbidden`. */
export function shownValue(spot: Spot): Value {
  const { el } = spot;
  if (spot.pair && spot.kind === 'text') return { value: cut(spot.pair.value) };
  if (spot.kind === 'select') return chosen(el as HTMLSelectElement);
  if (spot.kind === 'choice') return choice(el as HTMLInputElement);
  if (spot.kind === 'editable') return { value: cut(textOf(el)) };
  const typed = 'value' in el && typeof el.value === 'string' ? el.value : '';
  if (typed) return { value: cut(typed) };
  if (spot.kind === 'widget' && !/^(?:input|textarea)$/.test(el.localName)) return { value: cut(textOf(el)) };
  return { value: '' };
}

/** Text without line noise. `textContent`, not `innerText`: the latter forces layout. */
export function textOf(el: Element): string {
  return (el.textContent ?? '')
    .slice(0, LONGEST_VALUE * 2)
    .replace(/\s+/g, ' ')
    .trim();
}

function chosen(el: HTMLSelectElement): Value {
  const options = [...el.selectedOptions].filter((option) => option.value !== '' || !isPrompt(option));
  const value = options.map((option) => option.text.trim()).join(', ');
  const code = options.map((option) => option.value).join(', ');
  return code && code !== value ? { value: cut(value), code: cut(code) } : { value: cut(value) };
}

/** The first option with an empty value says "please choose". */
function isPrompt(option: HTMLOptionElement): boolean {
  return option.value === '' || option.disabled;
}

function choice(el: HTMLInputElement): Value {
  if (!el.checked) return { value: '' };
  const said = el.closest('label')?.textContent?.trim() || el.value;
  return { value: cut(said), code: cut(el.value) };
}

function cut(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > LONGEST_VALUE ? trimmed.slice(0, LONGEST_VALUE) : trimmed;
}
