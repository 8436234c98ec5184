/** Whether the user can see an element. Asked only of what has got a role: the first question makes the browser compute styles. */
export function isShown(el: Element): boolean {
  if (typeof el.checkVisibility !== 'function') return true;
  return el.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
}
