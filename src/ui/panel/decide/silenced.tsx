import type { ShipmentState } from '../../../messages/said';
import { LevelTag } from '../../mark';
import { Quoted } from '../../quoted';
import { day, t } from '../../words';
import { unsilence } from './state';

/** Warnings on this shipment that somebody silenced, with who, why and until when, and a way to have each back. */
export function Silenced({ shipment: { silenced } }: { shipment: ShipmentState }) {
  if (silenced.length === 0) return null;
  return (
    <section class="silenced">
      <h2>{t('exceptions.title')}</h2>
      <ul>
        {silenced.map(({ title, level, exception, reason, author, expires }) => (
          <li key={exception}>
            <span>
              <LevelTag of={level} /> {title}
              <br />
              <Quoted text={reason} length={500} />{' '}
              <small>
                <Quoted text={author} /> · {t('silence.expires', { expires: day(expires) })}
              </small>
            </span>
            <button type="button" onClick={() => unsilence(exception)}>
              {t('exceptions.back')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
