import type { Show } from '../messages/wire';
import { face } from './face';
import type { Open } from './scene';
import type { Words } from './texts';
import type { Traveller } from './travel';

/** What a press in the card does; a finding is named by its id. */
export interface Presses {
  close(): void;
  turn(by: 1 | -1): void;
  notNow(finding: string): void;
  details(finding: string): void;
}

/** Draws what is open into the card. What is drawn already is left alone: a card must not flicker while its user types. */
export function drawer(document: Document, card: HTMLElement, travel: Traveller, presses: Presses) {
  let drawn = '';
  return ({ notice, among }: Open, { screening, locale }: Show, words: Words): void => {
    const index = among.indexOf(notice);
    const drawing = JSON.stringify([notice, index, among.length, screening, locale]);
    if (drawing === drawn) return;
    drawn = drawing;
    const finding = notice.kind === 'card' ? notice.card.finding : '';
    const nodes = face(document, { notice, index, of: among.length, screening }, words, {
      ...presses,
      notNow: () => presses.notNow(finding),
      details: () => presses.details(finding),
    });
    card.classList.remove('prohibited', 'licence', 'review', 'question');
    card.classList.add(notice.mark);
    card.lang = locale;
    travel.keeping(() => card.replaceChildren(...nodes));
    card.scrollTop = 0;
  };
}
