import type { Card, SaidBecause } from '../messages/said';
import { quoted } from '../text/quoted';
import { make } from './dom';
import type { Words } from './texts';

/** Pieces of evidence shown in the card; the panel has them all. */
const EVIDENCE = 4;

/** The body of a card: what, what to do, the law, which field said so, what speaks against it. In the order in which it is read. */
export function cardBody(document: Document, card: Card, words: Words): Node[] {
  const section = (key: string, children: (Node | string)[]) =>
    make(document, 'section', { class: key.replace('.', '-') }, [make(document, 'h3', {}, [words(key)]), ...children]);
  const text = (said: string, kind = '') => make(document, 'p', { class: kind }, [said]);
  const list = (items: Node[]) => make(document, 'ul', {}, items);
  const line = (children: (Node | string)[]) => make(document, 'li', {}, children);
  const shown = card.because.slice(0, EVIDENCE);
  const rest = card.because.length - shown.length;
  return [
    make(document, 'h2', { id: 'title', tabindex: '-1' }, [card.title]),
    text(card.text, 'text'),
    section('card.next', [text(card.next)]),
    section(card.citation.url ? 'card.law' : 'card.ground', [
      law(document, card.citation),
      text(words('card.asOf', { date: card.citation.asOf }), 'rest'),
      ...(card.penalty ? [text(`${words('card.penalty')}: ${card.penalty}`, 'penalty')] : []),
    ]),
    ...(shown.length
      ? [
          section('card.why', [
            list(shown.map((piece) => line(evidence(document, piece, words)))),
            ...(rest > 0 ? [text(words('card.more', { n: rest }), 'rest')] : []),
          ]),
        ]
      : []),
    ...(card.against.length ? [section('card.against', [list(card.against.map((said) => line([said])))])] : []),
    ...(card.also.length
      ? [
          section('card.also', [
            list(
              card.also.map((other) =>
                line([
                  make(document, 'span', { class: `level ${other.level}` }, [words(`level.${other.level}`)]),
                  ` ${other.title} `,
                  law(document, other.citation),
                ]),
              ),
            ),
          ]),
        ]
      : []),
  ];
}

/** `Label: “value”` and what it means. Both come from the page, so each is isolated, cut, and text. */
function evidence(document: Document, piece: SaidBecause, words: Words): Node[] {
  const value = quoted(piece.value);
  const label = quoted(piece.label, 40);
  return [
    make(document, 'span', { class: 'quote' }, [
      label !== '' && make(document, 'bdi', { class: 'label' }, [label]),
      value === '' ? make(document, 'i', {}, [words('card.noValue')]) : make(document, 'bdi', {}, [value]),
    ]),
    ...piece.means.map((said) => make(document, 'span', { class: 'fact' }, [said])),
  ];
}

/** The provision as published; a link only where the address is one that a browser may safely follow. */
function law(document: Document, { instrument, provision, url }: Card['citation']): HTMLElement {
  const name = [instrument, provision].filter(Boolean).join(', ');
  if (!url.startsWith('https://')) return make(document, 'span', { class: 'provision' }, [name]);
  const link = { class: 'provision', href: url, target: '_blank', rel: 'noopener noreferrer', tabindex: '-1' };
  return make(document, 'a', link, [name]);
}
