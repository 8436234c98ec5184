import type { SaidVerdict, TabState } from '../../messages/said';
import type { Role } from '../../trade/roles';
import { roleName } from '../role-name';
import { day, t } from '../words';

/** The receipt: what was looked at, what was not, and with what knowledge of which date. */
export function Coverage({ of: { coverage, knowledge }, lists }: { of: SaidVerdict; lists: TabState['lists'] }) {
  const roles = (key: string, list: readonly Role[]) =>
    list.length > 0 && (
      <div>
        <dt>
          {t(`coverage.${key}`)} <small>({list.length})</small>
        </dt>
        <dd>{list.map(roleName).join(', ')}</dd>
      </div>
    );
  return (
    <section class="coverage">
      <h2>{t('coverage.title')}</h2>
      <dl>
        {coverage.notChecked.length > 0 && (
          <div class="gap">
            <dt>{t('coverage.notChecked')}</dt>
            {coverage.notChecked.map((said) => (
              <dd key={said}>{said}</dd>
            ))}
          </div>
        )}
        {coverage.unreadable.length > 0 && (
          <div class="gap">
            <dt>{t('coverage.unreadable')}</dt>
            {coverage.unreadable.map(({ what, where, said }) => (
              <dd key={`${what} ${where}`}>{said}</dd>
            ))}
          </div>
        )}
        {roles('read', coverage.read)}
        {roles('empty', coverage.empty)}
        {roles('absent', coverage.absent)}
        <div>
          <dt>{t('coverage.knowledge')}</dt>
          <dd>
            {t('coverage.dates', { issued: day(knowledge.issued), expires: day(knowledge.expires) })}{' '}
            <code>{knowledge.digest.slice(0, 12)}</code>
          </dd>
          {lists.map(({ id, title, issued, state }) => (
            <dd key={id}>
              {title}: {day(issued)}
              {state !== 'good' && ` · ${t(`lists.${state}`)}`}
            </dd>
          ))}
        </div>
      </dl>
    </section>
  );
}
