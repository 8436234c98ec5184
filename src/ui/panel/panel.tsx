import { useSignalEffect } from '@preact/signals';
import type { TabState } from '../../messages/said';
import { Banner } from '../banner';
import { Finding } from '../finding';
import { Glance } from '../glance';
import { verdictsOf } from '../level-of';
import { Masthead } from '../masthead';
import { tab, wanted } from '../tab';
import { count, t } from '../words';
import { Coverage } from './coverage';
import { Decide } from './decide/decide';
import { Silence } from './decide/silence';
import { Silenced } from './decide/silenced';
import { done } from './decide/state';
import { Fields } from './fields';
import { Frames } from './frames';
import { locate } from './locate';
import { Notes } from './notes';
import { Questions } from './questions';
import { Teach } from './teach/teach';
import './panel.css';

/** The auditor's view of a tab: everything that was read, understood, found, left open and left out. */
export function Panel() {
  const state = tab.value;
  useSignalEffect(() => {
    if (!tab.value || !wanted.value) return;
    document.getElementById(`finding-${wanted.value}`)?.scrollIntoView({ block: 'start' });
  });
  return (
    <>
      <Masthead title={t('panel.title')}>
        <a href="/records.html" target="_blank" rel="noopener">
          {t('records.title')}
        </a>
      </Masthead>
      <main class="panel">{state ? <Audit state={state} /> : <Banner of="idle" headline={t('wait')} />}</main>
    </>
  );
}

function Audit({ state }: { state: TabState }) {
  const silenced = verdictsOf(state).reduce((sum, verdict) => sum + verdict.silenced, 0);
  const several = state.shipments.length > 1;
  return (
    <>
      <div class="level-bar">
        <Glance state={state} />
      </div>
      <p class="unseen" role="status">
        {done.value}
      </p>
      {state.closedFrames.length > 0 && <Frames hosts={state.closedFrames} />}
      {state.shipments.map((shipment, index) => (
        <article key={shipment.id} aria-label={t('panel.shipment', { n: index + 1 })}>
          {several && <h2 class="shipment">{t('panel.shipment', { n: index + 1 })}</h2>}
          {shipment.verdict?.cards.map((card) => (
            <Finding key={card.finding} card={card} go={(field) => locate(state.tab, field)}>
              <Silence card={card} state={state} />
            </Finding>
          ))}
          <Silenced shipment={shipment} />
          <Decide shipment={shipment} state={state} />
          {shipment.verdict && <Questions of={shipment.verdict} tab={state.tab} />}
          <Fields shipment={shipment} tab={state.tab} />
          {shipment.verdict && <Notes of={shipment.verdict} />}
          {shipment.verdict && <Coverage of={shipment.verdict} lists={state.lists} />}
        </article>
      ))}
      <Teach key={state.tab} state={state} />
      {silenced > 0 && <p class="knowledge">{count('findings.silenced', silenced)}</p>}
    </>
  );
}
