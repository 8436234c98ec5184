import type { Mark } from '../ui/tokens/shapes';
import { SHAPES } from '../ui/tokens/shapes';

type Child = Node | string | null | false;

/** An element with attributes and children. Text becomes text nodes: nothing here ever parses markup. */
export function make(
  document: Document,
  name: string,
  attributes: Record<string, string> = {},
  children: Child[] = [],
): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children.filter((child): child is Node | string => child !== null && child !== false));
  return element;
}

/** A button that listens to people only: a click that the page made up does nothing. It stays out of the page's tab order. */
export function button(
  document: Document,
  attributes: Record<string, string>,
  children: Child[],
  press: () => void,
): HTMLElement {
  const element = make(document, 'button', { type: 'button', tabindex: '-1', ...attributes }, children);
  element.addEventListener('click', (event) => {
    if (event.isTrusted) press();
  });
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** The shape of a mark; hidden from a screen reader, because the level is always beside it in words. */
export function shape(document: Document, mark: Mark): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', SHAPES[mark]);
  path.setAttribute('fill-rule', 'evenodd');
  svg.append(path);
  return svg;
}
