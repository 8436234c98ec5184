import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type News, news } from '../lists/news';
import { attempt } from './attempt';
import { Quoted } from './quoted';
import { count, t } from './words';

/** Records are named in full up to this many; more than these are read in the list. */
const NAMED = 5;

const now = signal<News | null>(null);

async function look(): Promise<void> {
  now.value = (await attempt(news.read)) ?? null;
}

async function seen(): Promise<void> {
  await attempt(news.seen);
  await look();
}

/** Past shipments that match listings which are newer than they are, each with its record. Nothing when there are none. */
export function NewListings() {
  useEffect(() => {
    void look();
    const changed = () => void look();
    browser.storage.session.onChanged.addListener(changed);
    return () => browser.storage.session.onChanged.removeListener(changed);
  }, []);
  const found = now.value?.found ?? [];
  const records = [...new Set(found.map(({ record }) => record))];
  if (records.length === 0) return null;
  return (
    <section class="news" role="status">
      <p>
        <b>{count('news.found', records.length)}</b>
      </p>
      <ul class="dashed">
        {found.slice(0, NAMED).map(({ record, typed, list, entry, name }) => (
          <li key={`${record}:${list}:${entry}:${typed}`}>
            <a href={`/records.html#${encodeURIComponent(record)}`} target="_blank" rel="noopener">
              <Quoted text={typed} />
            </a>{' '}
            {t('news.is', { name, list, entry })}
          </li>
        ))}
      </ul>
      <button type="button" onClick={seen}>
        {t('news.seen')}
      </button>
    </section>
  );
}
