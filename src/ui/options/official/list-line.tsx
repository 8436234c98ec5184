import { useSignal } from '@preact/signals';
import { unknownList } from '../../../lists/list-store';
import type { Publisher } from '../../../lists/publisher';
import { standingOf } from '../../../lists/standing';
import { attempt } from '../../attempt';
import { day, locale, moment, t } from '../../words';
import { Columns } from './columns';
import { Progress } from './progress';
import { activity, askAndFetch, keepRenewed, start, stored } from './state';

/** One publisher's list: what is in force, how old it is, what changed last, and the ways to renew it. */
export function ListLine({ publisher }: { publisher: Publisher }) {
  const over = useSignal(false);
  const files = useSignal<File[]>([]);
  const list = stored.value.get(publisher.id) ?? unknownList(publisher.id);
  const now = activity.value.get(publisher.id);
  const standing = standingOf(list, new Date().toISOString().slice(0, 10));
  const { head } = list;

  const take = (chosen: File[], acceptLoss = false) => {
    if (!chosen.length) return;
    files.value = chosen;
    void attempt(() => start({ kind: 'import', publisher, files: chosen, now: new Date().toISOString(), acceptLoss }));
  };
  return (
    <li
      id={`list-${publisher.id}`}
      class={over.value ? 'over' : ''}
      onDragOver={(event) => {
        event.preventDefault();
        over.value = true;
      }}
      onDragLeave={() => {
        over.value = false;
      }}
      onDrop={(event) => {
        event.preventDefault();
        over.value = false;
        take([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <div class="what">
        <b>{publisher.title}</b> <span class={`standing ${standing}`}>{t(`official.standing.${standing}`)}</span>
        <br />
        <small>
          {publisher.publisher} · <a href={publisher.page}>{t('official.page')}</a> · {publisher.terms}
        </small>
        {head && (
          <p>
            {t('official.inForce', {
              issued: day(head.issued),
              entries: head.entries.toLocaleString(locale.value),
              names: head.names.toLocaleString(locale.value),
            })}
            {list.asked && ` ${t('official.asked', { at: moment(list.asked) })}`}
            {list.difference && ` ${t('official.difference', { ...list.difference })}`}
          </p>
        )}
        {(now?.outcome?.why || list.refused) && <p class="stale">{now?.outcome?.why || list.refused}</p>}
        {now?.outcome?.kind === 'unchanged' && <p>{t('official.unchanged')}</p>}
        {now?.outcome?.problem === 'worse' && files.value.length > 0 && (
          <button type="button" onClick={() => take(files.value, true)}>
            {t('official.acceptLoss')}
          </button>
        )}
        {publisher.formats.includes('table') && now?.outcome?.kind === 'refused' && files.value[0] && (
          <Columns publisher={publisher} file={files.value[0]} />
        )}
        {now?.running && <Progress activity={now} size={files.value.reduce((sum, { size }) => sum + size, 0)} />}
      </div>
      <div class="ways">
        {publisher.files.length > 0 && (
          <>
            <button type="button" disabled={Boolean(now?.running)} onClick={() => askAndFetch([publisher])}>
              {t('official.update')}
            </button>
            <label>
              <input
                type="checkbox"
                checked={list.scheduled}
                onChange={({ currentTarget }) => attempt(() => keepRenewed(publisher.id, currentTarget.checked))}
              />{' '}
              {t('official.scheduled')}
            </label>
          </>
        )}
        <label class="file">
          {t('official.import')}
          <input
            type="file"
            multiple
            disabled={Boolean(now?.running)}
            onChange={({ currentTarget }) => take([...(currentTarget.files ?? [])])}
          />
        </label>
      </div>
    </li>
  );
}
