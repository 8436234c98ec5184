import { useState } from 'preact/hooks';
import { attempt } from '../attempt';
import { allowSites } from '../site-access';
import { t } from '../words';

/** Longest host name there is (RFC 1035). What comes in an address may be anything. */
const HOST = /^[a-z0-9.-]{1,253}(:\d{1,5})?$/i;

/** Asks for one site, named in the address (`#allow=portal.example`): where a popup or sidebar cannot ask by itself. */
export function AllowOne() {
  const host = new URLSearchParams(location.hash.slice(1)).get('allow') ?? '';
  const [answer, setAnswer] = useState<boolean>();
  if (!HOST.test(host)) return null;
  return (
    <section class="card allow-one">
      <h2>{t('allowOne.title', { host })}</h2>
      <p>{t('allowOne.why')}</p>
      <div class="row">
        <button type="button" class="primary" onClick={() => attempt(async () => setAnswer(await allowSites([host])))}>
          {t('access.allow')}
        </button>
        <span class="done" role="status">
          {answer !== undefined && t(answer ? 'allowOne.done' : 'allowOne.refused')}
        </span>
      </div>
    </section>
  );
}
