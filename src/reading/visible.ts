const SEEN = { visibilityProperty: true, contentVisibilityAuto: false };

/** Whether the user can see an element. Asked only of what has got a role: the first question makes the browser compute styles. */
export function isShown(el: Element): boolean {
  if (typeof el.checkVisibility !== 'function') return true;
  return el.checkVisibility(SEEN);
}

/** Whether an element stands in a tab that is not in front. What is filled in there belongs to the shipment all the same. */
export function isInOtherTab(el: Element): boolean {
  const panel = el.closest('[role=tabpanel], .tab-pane');
  return panel !== null && !isShown(panel);
}
