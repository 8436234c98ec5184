import { useSignal } from '@preact/signals';
import type { Card, TabState } from '../../../messages/said';
import { settings } from '../../start';
import { t } from '../../words';
import { daysFrom } from './days-from';
import { GroundsFields, isGiven, trimmed } from './grounds-fields';
import { type Grounds, silence } from './state';

/** An exception is looked at again after a quarter, unless somebody says otherwise, and after a year whatever they say. */
const USUAL_DAYS = 90;
const MOST_DAYS = 366;

/** *Not again for these facts*, on a card: why, who, until when. What is prohibited says why it has no such way. */
export function Silence({ card, state }: { card: Card; state: TabState }) {
  const today = daysFrom(new Date(), 0);
  const open = useSignal(false);
  const expires = useSignal(daysFrom(new Date(), USUAL_DAYS));
  const grounds = useSignal<Grounds>({ reason: '', author: settings.value.author });
  if (state.isPrivate) return null;
  if (!card.maySilence) return <p class="silence never">{t('silence.never')}</p>;

  const submit = async (event: Event) => {
    event.preventDefault();
    if (!isGiven(grounds.value)) return;
    await silence(state.tab, card.finding, expires.value, trimmed(grounds.value));
  };
  return (
    <details
      class="silence"
      open={open.value}
      onToggle={({ currentTarget }) => {
        open.value = currentTarget.open;
      }}
    >
      <summary>{t('silence.open')}</summary>
      <form onSubmit={submit}>
        <p>{t('silence.why')}</p>
        <GroundsFields of={grounds} />
        <label>
          {t('silence.until')}
          <input
            type="date"
            required
            min={today}
            max={daysFrom(new Date(), MOST_DAYS)}
            value={expires.value}
            onInput={({ currentTarget }) => {
              expires.value = currentTarget.value;
            }}
          />
        </label>
        <button type="submit" class="primary" disabled={!isGiven(grounds.value)}>
          {t('silence.do')}
        </button>
      </form>
    </details>
  );
}
