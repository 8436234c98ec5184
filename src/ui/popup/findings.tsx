import type { TabState } from '../../messages/said';
import { send } from '../../messages/send';
import { attempt } from '../attempt';
import { cardsOf, verdictsOf } from '../level-of';
import { LevelTag } from '../mark';
import { count, jurisdictionName, t } from '../words';

/** Findings and open questions, shortest form; a click goes to the field on the page. */
export function Findings({ state }: { state: TabState }) {
  const cards = cardsOf(state);
  const verdicts = verdictsOf(state);
  const questions = verdicts.flatMap(({ questions }) => questions);
  const silenced = verdicts.reduce((sum, verdict) => sum + verdict.silenced, 0);
  const go = async (field: string | undefined) => {
    if (!field) return;
    if ((await attempt(() => send({ kind: 'locate-field', tab: state.tab, field }))) !== undefined) window.close();
  };
  if (cards.length + questions.length + silenced === 0) return null;
  return (
    <ul class="findings">
      {cards.map(({ card }) => (
        <li key={card.finding}>
          <button type="button" class={card.level} title={t('findings.go')} onClick={() => go(card.fields[0])}>
            <span class="head">
              <LevelTag of={card.level} />
              <small>{jurisdictionName(card.jurisdiction)}</small>
            </span>
            <span class="title">{card.title}</span>
            <small>{[card.citation.instrument, card.citation.provision].filter(Boolean).join(', ')}</small>
          </button>
        </li>
      ))}
      {questions.slice(0, 1).map((question) => (
        <li key={question.rule}>
          <button type="button" class="question" title={t('findings.go')} onClick={() => go(question.fields[0])}>
            <LevelTag of="question" />
            <span class="title">{question.question}</span>
          </button>
        </li>
      ))}
      {questions.length > 1 && <li class="rest">{count('findings.questions', questions.length - 1)}</li>}
      {silenced > 0 && <li class="rest">{count('findings.silenced', silenced)}</li>}
    </ul>
  );
}
