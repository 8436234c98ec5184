import { useEffect } from 'preact/hooks';
import type { ShipmentState, TabState } from '../../../messages/said';
import { Quoted } from '../../quoted';
import { moment, t } from '../../words';
import { DecisionForm } from './decision-form';
import { decisions, lookUp } from './state';
import './decide.css';

/** What was decided on a shipment that was warned about, and the way to decide it. Never in the page: here alone. */
export function Decide({ shipment, state }: { shipment: ShipmentState; state: TabState }) {
  const { record, verdict } = shipment;
  useEffect(() => void (record && lookUp(record)), [record]);
  if (!verdict?.cards.length) return null;
  const decision = record && decisions.value.get(record);
  return (
    <section class="decide">
      <h2>{t('decide.title')}</h2>
      {state.isPrivate && <p>{t('decide.private')}</p>}
      {decision && (
        <p class="decided">
          <b>{t(`disposition.${decision.disposition}`)}</b>{' '}
          <small>
            <Quoted text={decision.author} /> · {moment(decision.at)}
          </small>
          <br />
          <Quoted text={decision.reason} length={500} />
        </p>
      )}
      {record && <DecisionForm key={record} tab={state.tab} shipment={shipment.id} record={record} />}
    </section>
  );
}
