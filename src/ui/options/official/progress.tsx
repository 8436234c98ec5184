import { t } from '../../words';
import type { Activity } from './state';

const MB = 1_000_000;

/** How far a list has been read, with a way to end it. Compressed files unpack to more than their size: then only the amount is told. */
export function Progress({ activity, size }: { activity: Activity; size: number }) {
  const known = size > 0 && activity.bytes <= size;
  return (
    <p class="progress" role="status">
      <progress {...(known ? { value: activity.bytes, max: size } : {})} />{' '}
      {t(`official.${activity.step}`, { mb: (activity.bytes / MB).toFixed(1) })}{' '}
      <button type="button" onClick={() => activity.running?.cancel()}>
        {t('official.cancel')}
      </button>
    </p>
  );
}
