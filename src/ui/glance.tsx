import type { TabState } from '../messages/said';
import { Banner } from './banner';
import { levelOf, verdictsOf } from './level-of';
import { count, t } from './words';

/** The tab's verdict in one look. `clear` names what was not checked; it never says that all is well. */
export function Glance({ state }: { state: TabState }) {
  const [verdict] = verdictsOf(state);
  const level = levelOf(state);
  const read = state.shipments.reduce((sum, { fields }) => sum + fields.filter(({ value }) => value !== '').length, 0);
  if (!verdict || !level) {
    const busy = state.status === 'reading' || state.status === 'judging';
    const key =
      state.access === 'impossible'
        ? 'impossible'
        : busy
          ? 'busy'
          : state.status === 'settled'
            ? 'nothing'
            : state.status;
    return (
      <Banner of="idle" headline={t(`glance.${key}`)}>
        <p>{t(`glance.${key}.why`)}</p>
        {state.trouble && <p role="alert">{state.trouble}</p>}
      </Banner>
    );
  }
  return (
    <>
      <Banner of={level} headline={verdict.headline}>
        <p>
          {state.host} · {count('glance.read', read)}
          {state.shipments.length > 1 && ` · ${count('glance.shipments', state.shipments.length)}`}
        </p>
      </Banner>
      {level === 'clear' && <Gaps said={verdict.coverage.notChecked} />}
      {state.status === 'cannot-read' && <p class="gaps">{t('glance.cannot-read.why')}</p>}
      {state.obstructed && (
        <p class="gaps" role="alert">
          {t(`obstructed.${state.obstructed}`)}
        </p>
      )}
      {state.trouble && (
        <p class="gaps" role="alert">
          {state.trouble}
        </p>
      )}
      {state.isPrivate && <p class="gaps">{t('private')}</p>}
    </>
  );
}

/** What was not checked: the first in full, because it is the one that the user can do something about, the rest on demand. */
function Gaps({ said: [first, ...rest] }: { said: readonly string[] }) {
  if (first === undefined) return null;
  return (
    <div class="gaps">
      <b>{t('glance.notChecked')}</b> {first}
      {rest.length > 0 && (
        <details>
          <summary>{count('glance.gaps', rest.length)}</summary>
          <ul class="dashed">
            {rest.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
