import { useSignalEffect } from '@preact/signals';
import { send } from '../../messages/send';
import { attempt } from '../attempt';
import { Glance } from '../glance';
import { Masthead } from '../masthead';
import { NewListings } from '../news';
import { tab } from '../tab';
import { t } from '../words';
import { Access } from './access';
import { Findings } from './findings';
import { Lists } from './lists';
import { Tools } from './tools';
import './popup.css';

/** The toolbar button's window: what was read and judged on the tab in front of the user, and what can be done now. */
export function Popup() {
  const state = tab.value;
  useSignalEffect(() => {
    // Pressing the toolbar button is the request to read this page once; the browser has granted exactly that.
    const front = tab.value;
    if (front?.status !== 'off' || front.access === 'impossible' || asked.has(front.tab)) return;
    asked.add(front.tab);
    void check(front.tab);
  });
  return (
    <>
      <Masthead>
        <a href="/options.html" target="_blank" rel="noopener">
          {t('options.title')}
        </a>
      </Masthead>
      <main>
        {state ? (
          <>
            <Glance state={state} />
            <NewListings />
            <Findings state={state} />
            <Tools state={state} check={() => check(state.tab)} />
            <Access state={state} />
            <Lists state={state} />
          </>
        ) : (
          <p class="wait">{t('wait')}</p>
        )}
      </main>
    </>
  );
}

/** Tabs that were asked to be read since this window opened: a page that cannot be read is not asked again and again. */
const asked = new Set<number>();

async function check(id: number): Promise<void> {
  const state = await attempt(() => send({ kind: 'check-page', tab: id }));
  if (state) tab.value = state;
}
