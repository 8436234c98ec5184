import { make } from './dom';
import { headline, type Notice } from './notice';
import type { Words } from './texts';

/** Tells a screen reader once what is new. `aria-describedby` would have to be written to the page's own fields. */
export interface Announcer {
  elements: HTMLElement[];
  say(news: readonly Notice[], words: Words): void;
  gone(words: Words): void;
}

export function announcer(document: Document): Announcer {
  const urgent = make(document, 'div', { class: 'heard', role: 'alert' });
  const calm = make(document, 'div', { class: 'heard', role: 'status' });
  function put(region: HTMLElement, said: string): void {
    // An unchanged text would not be read again: empty it first, and fill it in a task of its own.
    urgent.textContent = calm.textContent = '';
    document.defaultView!.setTimeout(() => {
      region.textContent = said;
    }, 60);
  }
  return {
    elements: [urgent, calm],
    say(news, words) {
      if (news.length === 0) return;
      const said = news.map((notice) => `${words(`heard.${notice.mark}`)}: ${headline(notice)}.`);
      const pressing = news.some(({ mark }) => mark === 'prohibited' || mark === 'licence');
      put(pressing ? urgent : calm, [...said, words('heard.keys')].join(' '));
    },
    gone: (words) => put(calm, words('heard.gone')),
  };
}
