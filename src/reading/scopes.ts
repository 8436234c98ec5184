import type { Lexicon } from './lexicon';
import { NOTHING } from './meaning';
import type { FormFacts, Scope } from './page';

/** A form with more controls is no search, whatever its button says. */
const MOST_SEARCHED = 15;

/** The scope of a page's own header or navigation: what can be typed there finds something. */
export function chromeScope(up: Scope | null): Scope {
  const form = { controls: 0, password: false, buttons: [], not: 'search' };
  return { up, kind: 'form', rank: 0, text: '', meaning: NOTHING, form };
}

/** The scope that a form opens. What its role, name, id and class say of it, its controls and buttons are known once it has been walked. */
export function formScope(el: Element, up: Scope | null, lexicon: Lexicon): Scope {
  const words = `${el.id} ${el.getAttribute('name') ?? ''} ${el.getAttribute('class') ?? ''}`.slice(0, 120);
  const not = el.getAttribute('role') === 'search' ? 'search' : lexicon.name(words).not;
  return named(el, up, lexicon, 'form', { controls: 0, password: false, buttons: [], not });
}

/** The scope of a fieldset, a section or a group, named by `aria-label` or by what `aria-labelledby` points to. */
export function regionScope(el: Element, up: Scope | null, lexicon: Lexicon): Scope {
  return named(el, up, lexicon, 'region', null);
}

/** The scope of a heading, which takes the place of headings of the same or a lower rank before it. */
export function headingScope(text: string, rank: number, before: Scope | null, lexicon: Lexicon): Scope {
  let up = before;
  while (up && up.kind === 'heading' && up.rank >= rank) up = up.up;
  return { up, kind: 'heading', rank, text, meaning: lexicon.label(text), form: null };
}

/** The innermost form around, if any. */
export function formOf(scope: Scope | null): FormFacts | null {
  for (let at = scope; at; at = at.up) if (at.form) return at.form;
  return null;
}

/** Whether all that a form's buttons do is search: it may name a shipment, but only to find it. */
export function isSearch({ buttons, controls }: FormFacts, lexicon: Lexicon): boolean {
  return (
    controls < MOST_SEARCHED && buttons.length > 0 && buttons.every((text) => lexicon.label(text).not === 'search')
  );
}

/** Rank of a heading element, 0 when it is none. A legend or caption ranks below the headings around it. */
export function headingRank(el: Element, name: string, role: string | null): number {
  if (name.length === 2 && name[0] === 'h' && name > 'h0' && name < 'h7') return Number(name[1]);
  if (name === 'legend' || name === 'caption' || name === 'summary') return 6;
  if (name === 'header') return el.firstElementChild ? 0 : 6;
  return role === 'heading' ? Number(el.getAttribute('aria-level')) || 6 : 0;
}

function named(el: Element, up: Scope | null, lexicon: Lexicon, kind: Scope['kind'], form: FormFacts | null): Scope {
  const text = (el.getAttribute('aria-label') ?? textOfLabels(el)).slice(0, 160);
  return { up, kind, rank: 0, text, meaning: text ? lexicon.label(text) : NOTHING, form };
}

function textOfLabels(el: Element): string {
  const id = el.getAttribute('aria-labelledby')?.split(' ')[0];
  if (!id) return '';
  return el.ownerDocument.getElementById(id)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
