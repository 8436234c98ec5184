import type { Card, Locale, SaidQuestion, SaidVerdict } from '../messages/said';
import type { Show } from '../messages/wire';
import type { Case } from './case';
import { fieldRef } from './entry';
import type { FrameReading } from './frame-reading';

/**
 * What is to be shown in one frame: the cards that one of its fields caused, with the frame's own field ids. A card whose
 * fields are on no frame, because an earlier step held them, stands on the page itself.
 * @param said what the case's shipments were told, in their order; null for one that is not judged
 */
export function shownIn(
  reading: FrameReading,
  open: Case,
  said: readonly (SaidVerdict | null)[],
  locale: Locale,
): Show {
  const here = new Map(reading.fields.map(({ id }) => [fieldRef(reading.frame, id), id]));
  const anywhere = new Set(open.frames.flatMap(({ frame, fields }) => fields.map(({ id }) => fieldRef(frame, id))));
  const isFirst = open.frames[0]?.frame === reading.frame;
  const belongs = (fields: string[]) =>
    fields.some((ref) => here.has(ref)) || (isFirst && !fields.some((ref) => anywhere.has(ref)));
  const own = (fields: string[]) => fields.flatMap((ref) => here.get(ref) ?? []);

  const cards: Card[] = [];
  let question: SaidQuestion | null = null;
  for (const [i, { notNow }] of open.shipments.entries()) {
    const verdict = said[i];
    if (!verdict) continue;
    for (const card of verdict.cards) {
      if (notNow.includes(card.finding) || !belongs(card.fields)) continue;
      const because = card.because.map((one) => ({ ...one, field: here.get(one.field) ?? '' }));
      cards.push({ ...card, because, fields: own(card.fields) });
    }
    const first = verdict.questions[0];
    if (!question && first && belongs(first.fields)) question = { ...first, fields: own(first.fields) };
  }
  const { document, revision } = reading;
  return { kind: 'show', document, revision, cards, question, screening: open.screening, locale };
}
