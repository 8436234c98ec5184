import type { ListedRecord } from '../../records/list';
import { LevelTag } from '../mark';
import { locale, moment, t } from '../words';
import { chosen, say } from './open-records';

interface Props {
  record: ListedRecord;
  place: { top: number; height: number; of: number; at: number };
}

/** One record in the list: level, what it said, where and when, and what became of it. */
export function RecordLine({ record: { row, shown }, place }: Props) {
  const [gravest] = shown?.verdict.findings ?? [];
  const title = gravest && say.value ? say.value.say(gravest, locale.value).title : row.rules.join(', ');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list box handles the keys of all its options.
    <div
      id={`record-${row.id}`}
      class="record"
      role="option"
      tabIndex={-1}
      aria-selected={row.id === chosen.value}
      aria-setsize={place.of}
      aria-posinset={place.at}
      style={{ top: `${place.top}px`, height: `${place.height}px` }}
      onClick={() => {
        chosen.value = row.id;
      }}
    >
      <span class="top">
        <LevelTag of={row.level} />
        <small>{moment(row.at)}</small>
      </span>
      <span class="what">{shown ? title : t('records.erased')}</span>
      <small>
        {row.host} · {t(`outcome.${row.outcome ?? 'open'}`)}
      </small>
    </div>
  );
}
