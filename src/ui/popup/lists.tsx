import type { TabState } from '../../messages/said';
import { verdictsOf } from '../level-of';
import { day, t } from '../words';

/** Of which date the lists are that names were screened against, and the rules. */
export function Lists({ state }: { state: TabState }) {
  const knowledge = verdictsOf(state)[0]?.knowledge;
  return (
    <footer class="lists">
      <dl>
        {knowledge && (
          <div>
            <dt>{t('lists.rules')}</dt>
            <dd>{day(knowledge.issued)}</dd>
          </div>
        )}
        {state.lists.map(({ id, title, issued, state: standing }) => (
          <div key={id} class={standing === 'good' ? '' : 'stale'}>
            <dt>{title}</dt>
            <dd>
              {day(issued)}
              {standing !== 'good' && ` · ${t(`lists.${standing}`)}`}
            </dd>
          </div>
        ))}
      </dl>
      <a href="/records.html" target="_blank" rel="noopener">
        {t('records.title')}
      </a>
    </footer>
  );
}
