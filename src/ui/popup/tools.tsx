import { useState } from 'preact/hooks';
import type { TabState } from '../../messages/said';
import { attempt } from '../attempt';
import { openPanel } from '../open-panel';
import { asCsv, asJson } from '../shipment-copy';
import { t } from '../words';

/** What can be done with what was read: look closer, read again, take it along. */
export function Tools({ state, check }: { state: TabState; check(): void }) {
  const [copied, setCopied] = useState('');
  const copy = async (kind: string, text: string) => {
    await attempt(async () => {
      await navigator.clipboard.writeText(text);
      setCopied(kind);
    });
  };
  const empty = state.shipments.length === 0;
  return (
    <div class="tools">
      <button
        type="button"
        class="primary"
        onClick={() => attempt(() => openPanel(state.tab).then(() => window.close()))}
      >
        {t('tools.panel')}
      </button>
      <button type="button" disabled={state.access === 'impossible'} onClick={check}>
        {t('tools.check')}
      </button>
      <button type="button" disabled={empty} onClick={() => copy('JSON', asJson(state, new Date()))}>
        {t('tools.json')}
      </button>
      <button type="button" disabled={empty} onClick={() => copy('CSV', asCsv(state))}>
        {t('tools.csv')}
      </button>
      <p class="done" role="status">
        {copied && t('tools.copied', { kind: copied })}
      </p>
    </div>
  );
}
