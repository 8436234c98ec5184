import type { Card } from '../messages/said';
import { cardBody } from './card';
import { button, make, shape } from './dom';
import type { Notice } from './notice';
import { questionBody } from './question';
import type { Words } from './texts';

/** Jurisdictions named in the head of a card; there is room for no more. */
const LAWS = 3;

/** What a press anywhere on a card does. */
export interface FaceActions {
  notNow(): void;
  details(): void;
  close(): void;
  turn(by: 1 | -1): void;
}

/** Everything inside the balloon: the level and whose law, the pages of one field's notices, the body, the keys. */
export function face(
  document: Document,
  { notice, index, of, screening }: { notice: Notice; index: number; of: number; screening: boolean },
  words: Words,
  actions: FaceActions,
): Node[] {
  const iconButton = (key: string, sign: string, press: () => void) =>
    button(document, { class: key.replace('.', '-'), 'aria-label': words(key), title: words(key) }, [sign], press);
  const lawOf = notice.kind === 'card' ? jurisdictions(notice.card, words) : '';
  const head = make(document, 'div', { class: 'head' }, [
    shape(document, notice.mark),
    make(document, 'span', { class: 'level-name' }, [words(`level.${notice.mark}`)]),
    make(document, 'span', { class: 'law-of' }, [lawOf]),
    ...(of > 1
      ? [
          iconButton('card.previous', '‹', () => actions.turn(-1)),
          make(document, 'span', { class: 'page', 'aria-label': words('card.place', { n: index + 1, of }) }, [
            `${index + 1} / ${of}`,
          ]),
          iconButton('card.next-one', '›', () => actions.turn(1)),
        ]
      : []),
    iconButton('card.close', '×', actions.close),
  ]);
  const body =
    notice.kind === 'card' ? cardBody(document, notice.card, words) : questionBody(document, notice.question, words);
  if (screening) body.push(make(document, 'p', { class: 'rest' }, [words('screening')]));
  const foot = make(document, 'div', { class: 'foot' }, [
    ...(notice.kind === 'card'
      ? [button(document, { class: 'details' }, [words('card.details')], actions.details)]
      : []),
    ...(notice.kind === 'card' && notice.card.maySilence
      ? [
          button(
            document,
            { class: 'not-now', title: words('card.notNowHint') },
            [words('card.notNow')],
            actions.notNow,
          ),
        ]
      : []),
    make(document, 'span', { class: 'keys' }, [words('card.keys')]),
  ]);
  return [head, make(document, 'div', { class: 'body' }, body), foot];
}

/** Whose law it is: that of the finding first, then of those told with it. */
function jurisdictions({ jurisdiction, also }: Card, words: Words): string {
  const codes = [...new Set([jurisdiction, ...also.map((other) => other.jurisdiction)])];
  const shown = codes.slice(0, LAWS).map((code) => jurisdictionName(code, words));
  return shown.join(' · ') + (codes.length > LAWS ? ' …' : '');
}

function jurisdictionName(code: string, words: Words): string {
  if (code === 'UN' || code === 'EU') return words(`law.${code}`);
  try {
    return new Intl.DisplayNames(words('language'), { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
