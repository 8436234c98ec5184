import { useState } from 'preact/hooks';
import { eraseRecord } from '../../records/erase';
import { attempt } from '../attempt';
import { t } from '../words';
import { readAnew } from './open-records';

/** Erases what a record holds. It asks for a reason, because that is what the chain will say in its place. */
export function Erase({ id }: { id: string }) {
  const [reason, setReason] = useState('');
  const erase = (event: Event) => {
    event.preventDefault();
    void attempt(async () => {
      await eraseRecord(id, reason.trim(), new Date().toISOString());
      await readAnew();
    });
  };
  return (
    <details class="erase">
      <summary>{t('erase.title')}</summary>
      <form onSubmit={erase}>
        <p>{t('erase.why')}</p>
        <label>
          {t('erase.reason')}
          <input
            type="text"
            required
            maxLength={500}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </label>
        <button type="submit" disabled={reason.trim() === ''}>
          {t('erase.do')}
        </button>
      </form>
    </details>
  );
}
