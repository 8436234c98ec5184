import type { Candidate } from './candidate';
import { isShown } from './visible';

/** What the user is working on: when a dialog that is modal holds values, only what is in it. The page behind stays in the document, but is out of reach. */
export function workedOn(candidates: Candidate[], dialogs: readonly Element[]): Candidate[] {
  for (const dialog of [...dialogs].reverse()) {
    if (!isModal(dialog) || !isShown(dialog)) continue;
    const inside = candidates.filter(({ spot }) => isInside(spot.el, spot.hosts, dialog));
    if (inside.length) return inside;
  }
  return candidates;
}

function isModal(dialog: Element): boolean {
  if (dialog.getAttribute('aria-modal') === 'true') return true;
  return dialog.localName === 'dialog' && dialog.matches(':modal');
}

function isInside(el: Element, hosts: readonly Element[], dialog: Element): boolean {
  return dialog.contains(el) || hosts.some((host) => host === dialog || dialog.contains(host));
}
