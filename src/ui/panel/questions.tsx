import type { SaidVerdict } from '../../messages/said';
import { LevelTag } from '../mark';
import { roleName } from '../role-name';
import { t } from '../words';
import { locate } from './locate';

/** What is undecided: each question, and the fields that would answer it. */
export function Questions({ of: { questions }, tab }: { of: SaidVerdict; tab: number }) {
  if (questions.length === 0) return null;
  return (
    <section class="questions">
      <h2>{t('questions.title')}</h2>
      <ul>
        {questions.map(({ rule, question, needs, fields }) => (
          <li key={`${rule} ${question}`} class="card question">
            <LevelTag of="question" />
            <p>{question}</p>
            <small>{t('questions.needs', { roles: needs.map(roleName).join(', ') })}</small>
            {fields[0] && (
              <button type="button" class="plain" onClick={() => locate(tab, fields[0])}>
                {t('findings.go')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
