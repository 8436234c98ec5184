import { useEffect, useState } from 'preact/hooks';
import type { ListHead } from '../../screening/designation';
import { openList } from '../../screening/open-list';
import { attempt } from '../attempt';
import { knowledge } from '../knowledge';
import { day, jurisdictionName, locale, t } from '../words';

/** The lists that names are screened against: whose they are, of which date, and how much is on them. */
export function Lists() {
  const [heads, setHeads] = useState<ListHead[]>([]);
  useEffect(() => void attempt(async () => setHeads(await bundledLists())), []);
  const today = new Date().toISOString().slice(0, 10);
  return (
    <section>
      <h2>{t('lists.title')}</h2>
      <p>{t('lists.why')}</p>
      <ul class="lines">
        {heads.map(({ id, title, publisher, jurisdiction, issued, expires, entries }) => (
          <li key={id}>
            <span>
              <b>{title}</b>
              <br />
              <small>
                {publisher} · {jurisdictionName(jurisdiction)}
              </small>
            </span>
            <span class="of">
              {day(issued)}
              {expires < today && <b class="stale"> · {t('lists.stale')}</b>}
              <br />
              <small>{t('lists.entries', { n: entries.toLocaleString(locale.value) })}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function bundledLists(): Promise<ListHead[]> {
  const { header, bytes } = await knowledge();
  const names = Object.keys(header.sections).filter((name) => name.startsWith('list:'));
  return names.map((name) => openList(bytes(name)!).head);
}
