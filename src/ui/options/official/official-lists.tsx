import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Publisher } from '../../../lists/publisher';
import { jurisdictionName, t } from '../../words';
import { ListLine } from './list-line';
import { Mirror } from './mirror';
import { askAndFetch, look, publishers, stored } from './state';
import './official.css';

/** What most people need: ticked at first, while they have not got it. */
const FIRST = ['un', 'us-sdn'];

/**
 * The official lists: got in two clicks (the button, and the browser's question whether these hosts may be asked), or from files. Each
 * says how old it is and what became of the last attempt.
 */
export function OfficialLists() {
  useEffect(() => void look(), []);
  const ticked = useSignal<ReadonlySet<string>>(new Set(FIRST));
  const missing = publishers.value.filter(({ id, files }) => files.length && !stored.value.get(id)?.head);
  const wanted = missing.filter(({ id }) => ticked.value.has(id));

  const tick = (id: string) => {
    const next = new Set(ticked.value);
    if (!next.delete(id)) next.add(id);
    ticked.value = next;
  };
  return (
    <section id="official-lists">
      <h2>{t('official.title')}</h2>
      <p>{t('official.why')}</p>
      {missing.length > 0 && (
        <fieldset class="plain get">
          <legend>{t('official.choose')}</legend>
          <div class="choices">
            {missing.map(({ id, title, jurisdiction }) => (
              <label key={id}>
                <input type="checkbox" checked={ticked.value.has(id)} onChange={() => tick(id)} /> {title} (
                {jurisdictionName(jurisdiction)})
              </label>
            ))}
          </div>
          <button
            type="button"
            class="primary"
            id="get-lists"
            disabled={wanted.length === 0}
            onClick={() => askAndFetch(wanted)}
          >
            {t('official.get')}
          </button>
        </fieldset>
      )}
      <ul class="lines official">
        {publishers.value.map((publisher: Publisher) => (
          <ListLine key={publisher.id} publisher={publisher} />
        ))}
      </ul>
      <Mirror />
    </section>
  );
}
