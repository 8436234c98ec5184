import browser from 'webextension-polyfill';
import { attempt } from '../attempt';
import { allowSites } from '../site-access';
import { t } from '../words';

/** Parts of the page that belong to other sites and may not be entered, each with a button to allow it. */
export function Frames({ hosts }: { hosts: readonly string[] }) {
  return (
    <section class="frames">
      <h2>{t('frames.title')}</h2>
      <p>{t('frames.why')}</p>
      <ul>
        {hosts.map((host) => (
          <li key={host} class="row">
            <b>{host}</b>
            <button type="button" onClick={() => attempt(() => allow(host))}>
              {t('frames.allow')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A sidebar cannot show Firefox's question: there a tab asks. */
async function allow(host: string): Promise<void> {
  if (import.meta.env.FIREFOX)
    await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#allow=${encodeURIComponent(host)}`) });
  else await allowSites([host]);
}
