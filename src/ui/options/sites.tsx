import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { grantedOrigins } from '../../sites/grants';
import { attempt } from '../attempt';
import { hostOfPattern, withdrawSite } from '../site-access';
import { PortalChoice } from '../welcome/portal-choice';
import { t } from '../words';

/** Sites that are read whenever they are opened, each with a way to take that back. */
export function Sites() {
  const [origins, setOrigins] = useState<string[]>([]);
  useEffect(() => {
    const look = () => void grantedOrigins().then(setOrigins);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return (
    <section id="sites">
      <h2>{t('sites.title')}</h2>
      <p>{t(origins.length ? 'sites.why' : 'sites.none')}</p>
      <ul class="lines">
        {origins.map((origin) => (
          <li key={origin}>
            <b>{hostOfPattern(origin)}</b>
            <button type="button" onClick={() => attempt(() => withdrawSite(origin))}>
              {t('access.withdraw')}
            </button>
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('sites.known')}</summary>
        <PortalChoice />
      </details>
    </section>
  );
}
