import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../words';
import { chosen, fetchMore, records } from './open-records';
import { RecordLine } from './record-line';
import { visibleRows } from './visible-rows';

const ROW = 76;

/** All records, newest first; however many there are, only those in view are in the document. Arrow keys go from one to the next. */
export function RecordList() {
  const all = records.value;
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ scrolled: 0, height: 600 });
  const { from, to } = visibleRows(view, { rows: all.length, rowHeight: ROW });
  const at = all.findIndex(({ row }) => row.id === chosen.value);

  useLayoutEffect(() => {
    const list = box.current!;
    if (at >= 0 && (at * ROW < list.scrollTop || (at + 1) * ROW > list.scrollTop + list.clientHeight))
      list.scrollTop = at * ROW - list.clientHeight / 3;
  }, [at]);

  const look = () => {
    const { scrollTop, clientHeight } = box.current!;
    setView({ scrolled: scrollTop, height: clientHeight });
    if (scrollTop + 2 * clientHeight > all.length * ROW) void fetchMore();
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -all.length, End: all.length }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = all[Math.max(0, Math.min(all.length - 1, at + step))];
    if (next) chosen.value = next.row.id;
  };
  return (
    <div
      ref={box}
      class="list"
      role="listbox"
      tabIndex={0}
      aria-label={t('records.list')}
      aria-activedescendant={chosen.value ? `record-${chosen.value}` : undefined}
      onScroll={look}
      onKeyDown={press}
    >
      <div style={{ height: `${all.length * ROW}px` }}>
        {all.slice(from, to).map((record, i) => (
          <RecordLine
            key={record.row.id}
            record={record}
            place={{ top: (from + i) * ROW, height: ROW, of: all.length, at: from + i + 1 }}
          />
        ))}
      </div>
    </div>
  );
}
