import { useSignal } from '@preact/signals';
import type { Disposition } from '../../../records/entry';
import { settings } from '../../start';
import { t } from '../../words';
import { GroundsFields, isGiven, trimmed } from './grounds-fields';
import { decide, type Grounds } from './state';

const DISPOSITIONS: readonly Disposition[] = ['hold', 'escalate', 'false-match', 'released'];

/** Hold, escalate, false match or released, with a reason and a name. */
export function DecisionForm({ tab, shipment, record }: { tab: number; shipment: string; record: string }) {
  const open = useSignal(false);
  const disposition = useSignal<Disposition | null>(null);
  const grounds = useSignal<Grounds>({ reason: '', author: settings.value.author });

  const submit = async (event: Event) => {
    event.preventDefault();
    if (!disposition.value || !isGiven(grounds.value)) return;
    const decision = { disposition: disposition.value, ...trimmed(grounds.value) };
    if (await decide(tab, shipment, record, decision)) open.value = false;
  };
  return (
    <details
      open={open.value}
      onToggle={({ currentTarget }) => {
        open.value = currentTarget.open;
      }}
    >
      <summary>{t('decide.open')}</summary>
      <form onSubmit={submit}>
        <fieldset class="plain">
          <legend>{t('decide.ask')}</legend>
          {DISPOSITIONS.map((one) => (
            <label key={one} class="check">
              <input
                type="radio"
                name={`disposition ${record}`}
                required
                checked={disposition.value === one}
                onChange={() => {
                  disposition.value = one;
                }}
              />
              <span>
                {t(`disposition.${one}`)}
                <small>{t(`decide.${one}`)}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <GroundsFields of={grounds} />
        <button type="submit" class="primary" disabled={!disposition.value || !isGiven(grounds.value)}>
          {t('decide.keep')}
        </button>
      </form>
    </details>
  );
}
