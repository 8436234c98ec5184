/** A rectangle in the coordinates of the viewport, as `getBoundingClientRect` gives it. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

const GAP = 8;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

/** Where the card goes where the browser cannot anchor it: beside the field, else below, else above, always inside the view. */
export function cardSpot(field: Box, card: Size, view: Size, rightToLeft = false): { left: number; top: number } {
  const right = field.left + field.width;
  const beside = rightToLeft ? field.left - GAP - card.width : right + GAP;
  const fitsBeside = rightToLeft ? beside >= GAP : beside + card.width <= view.width - GAP;
  const highest = Math.max(GAP, view.height - card.height - GAP);
  if (fitsBeside) return { left: beside, top: clamp(field.top, GAP, highest) };
  const below = field.top + field.height + GAP;
  const above = field.top - GAP - card.height;
  const top = below + card.height <= view.height - GAP || above < GAP ? below : above;
  const start = rightToLeft ? right - card.width : field.left;
  return { left: clamp(start, GAP, Math.max(GAP, view.width - card.width - GAP)), top: clamp(top, GAP, highest) };
}

/** Whether two boxes share any point. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

/** Whether any part of the box is in view. */
export function inView(box: Box, view: Size): boolean {
  return box.width > 0 && box.height > 0 && overlap(box, { left: 0, top: 0, ...view });
}
