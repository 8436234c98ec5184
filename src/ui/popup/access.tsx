import browser from 'webextension-polyfill';
import type { TabState } from '../../messages/said';
import { attempt } from '../attempt';
import { allowSites, patternOf, withdrawSite } from '../site-access';
import { t } from '../words';

/** Whether this site is read whenever it is opened, and the way to change that. */
export function Access({ state: { access, host } }: { state: TabState }) {
  if (access === 'impossible' || host === '') return null;
  const always = access === 'always';
  return (
    <section class="access">
      <div>
        <h2>{host}</h2>
        <p>{t(always ? 'access.always' : 'access.once')}</p>
      </div>
      {always ? (
        <button type="button" onClick={() => attempt(() => withdrawSite(patternOf(host)))}>
          {t('access.withdraw')}
        </button>
      ) : (
        <button type="button" onClick={() => attempt(() => allow(host))}>
          {t('access.allow')}
        </button>
      )}
    </section>
  );
}

/** Firefox shows its question beneath an open popup, where nobody can answer it: there a tab asks. */
async function allow(host: string): Promise<void> {
  if (!import.meta.env.FIREFOX) {
    await allowSites([host]);
    return;
  }
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#allow=${encodeURIComponent(host)}`) });
  window.close();
}
