import type { TrailReport } from '../../records/verify';
import { count, t } from '../words';

/** What a verification found. The head is given in full: noted elsewhere, it shows later that nothing was cut off. */
export function Report({ of: { ok, entries, erased, head, problems } }: { of: TrailReport }) {
  return (
    <div class={`report ${ok ? 'clear' : 'prohibited'}`} role="status">
      <p>
        <b>{t(ok ? 'report.whole' : 'report.broken')}</b> {count('report.entries', entries)}
        {erased > 0 && ` · ${count('report.erased', erased)}`}
      </p>
      {problems.length > 0 && (
        <ul class="dashed">
          {problems.map(({ seq, said }) => (
            <li key={`${seq} ${said}`}>
              {seq > 0 && `${t('report.entry', { n: seq })}: `}
              {said}
            </li>
          ))}
        </ul>
      )}
      <p>
        <small>
          {t('report.head')} <code>{head}</code>
        </small>
      </p>
    </div>
  );
}
