import type { Box } from './spot';

/** Levels of ancestors within which something that lies over a field still belongs to it: a floating label, an icon. */
const BELONGS = 4;

/**
 * Whether a person sees the field: rendered, and at the point asked for not under a drawer or dialog of the page.
 * `box` is its rectangle, `host` our own element, which covers nothing that counts.
 */
export function isSeen(field: Element, box: Box, host: Element): boolean {
  if (box.width === 0 || box.height === 0) return false;
  if (!field.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const root = field.getRootNode();
  const asked = root instanceof ShadowRoot ? root : field.ownerDocument;
  const hit = asked.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  if (!hit || hit === host || field.contains(hit)) return true;
  let around: Element | null = field;
  for (let level = 0; around && level < BELONGS; level++, around = around.parentElement) {
    if (around === field.ownerDocument.body || around === field.ownerDocument.documentElement) return false;
    if (around.contains(hit)) return true;
  }
  return hit.contains(field);
}
