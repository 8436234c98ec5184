import type { Picked } from '../trade/site-map';
import { findAll } from './find';
import type { Reader } from './reader';
import { Selectors } from './selector';
import { shownValue, textOf } from './value';

/** Longest label and value that are told of a place: enough to recognise it. */
const CUT = 200;
const CONTROLS = 'input, select, textarea, button, [contenteditable], [role=combobox], [role=textbox], [role=listbox]';

/** The place that is meant when the user points at `el`: the control of a label, the control around an icon, else the text itself. */
export function placeOf(el: Element): Element {
  const label = el.closest('label');
  return el.closest(CONTROLS) ?? label?.control ?? el;
}

/** What a lesson about this element would be about, with a selector that finds it. */
export function pickedAt(reader: Reader, el: Element): Picked {
  const selector = new Selectors().of(el);
  return { ...about(reader, el), selector, path: pathOf(el), found: 1 };
}

/** What a lesson with this selector would be about. It has to find exactly one element. */
export function tried(
  root: ParentNode,
  reader: Reader,
  selector: string,
  openRoot: (host: Element) => ShadowRoot | null,
): Picked {
  const found = findAll(root, selector, openRoot);
  const only = found.length === 1 ? about(reader, found[0]!) : { label: '', value: '', role: null, readable: true };
  return { ...only, selector, path: pathOf(found[0]), found: found.length };
}

/** Controls that the reader has not taken up are never looked into: they are secret, or technical. */
function about(reader: Reader, el: Element): Omit<Picked, 'selector' | 'path' | 'found'> {
  const candidate = reader.candidate(el);
  const role = reader.roleOf(el);
  if (!candidate && el.matches(CONTROLS)) return { label: '', value: '', role, readable: false };
  const label = candidate ? candidate.signs.visible[0]?.text || candidate.spot.named : '';
  const value = candidate ? shownValue(candidate.spot).value : textOf(el);
  return { label: cut(label), value: cut(value), role, readable: true };
}

/** `/booking/4711/parties` → `/booking/`: what follows an id is another page the next time. */
export function steadyPath(path: string): string {
  const parts = path.slice(0, CUT).split('/');
  const id = parts.findIndex((part) => /\d/.test(part));
  return id > 0 ? `${parts.slice(0, id).join('/')}/` : parts.join('/');
}

const pathOf = (el: Element | undefined) => steadyPath(el?.ownerDocument.location?.pathname ?? '/');

const cut = (text: string) => text.slice(0, CUT).toWellFormed();
