import type { Citation as Cited } from '../trade/finding';
import { day, t } from './words';

/** A provision as published, with the day on which its text was last compared. Only https addresses become links. */
export function Citation({ of: { instrument, provision, url, asOf } }: { of: Cited }) {
  const name = [instrument, provision].filter(Boolean).join(', ');
  return (
    <span class="citation">
      {url.startsWith('https://') ? (
        <a href={url} target="_blank" rel="noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      {asOf && <small> · {t('citation.asOf', { date: day(asOf) })}</small>}
    </span>
  );
}
