import type { Card, SaidQuestion } from '../messages/said';
import type { Mark } from '../ui/tokens/shapes';

/** One thing to be told beside fields: a card, or the question of the shipment. */
export type Notice = { fields: string[]; mark: Mark; key: string } & (
  | { kind: 'card'; card: Card }
  | { kind: 'question'; question: SaidQuestion }
);

/**
 * What there is to tell, gravest first as it came, the question last. The key stays the same while a user goes on
 * typing about the same thing, so that a card once closed stays closed: a finding's id changes with every fact.
 */
export function noticesOf(cards: readonly Card[], question: SaidQuestion | null): Notice[] {
  const notices: Notice[] = cards.map((card) => ({
    kind: 'card',
    card,
    fields: card.fields,
    mark: card.level,
    key: `${card.level} ${card.rule} ${card.fields[0] ?? ''}`,
  }));
  if (question) {
    const { rule, fields } = question;
    notices.push({ kind: 'question', question, fields, mark: 'question', key: `question ${rule} ${fields[0] ?? ''}` });
  }
  return notices;
}

/** What it says in one line, for a marker and for a screen reader. */
export function headline(notice: Notice): string {
  return notice.kind === 'card' ? notice.card.title : notice.question.question;
}
