import browser from 'webextension-polyfill';
import { judge as judgeFacts } from '../check/check';
import { broadcast, sendToFrame } from '../messages/send';
import { historyOf } from '../records/history';
import { profileOf } from '../settings/settings';
import type { Shipment } from '../trade/shipment';
import { badgeOf, titleOf } from './badge';
import type { Hands, Judged } from './carry-out';
import { today } from './clock';
import { judge } from './judge';
import { knowledgeNow } from './knowledge-now';
import { known, settingsOrDefaults } from './known';
import { writeRecord } from './recorder';
import { showBadge } from './show-badge';
import { speech } from './speaking';
import { stateOf } from './state-of';

/** Verdicts by what the worker knows and the user chose. */
export async function judgeNow(shipments: readonly Shipment[]): Promise<Judged> {
  const { knowledge, listsOpen } = await knowledgeNow();
  const bench = {
    judge: judgeFacts,
    knowledge,
    profile: async () => profileOf(await settingsOrDefaults()),
    // Without the exceptions too much is shown rather than too little.
    exceptions: () => known.exceptions().catch(() => []),
    history: historyOf,
    today,
  };
  return { verdicts: await judge(bench, shipments), listsOpen };
}

/** The desk's effects, carried out in the browser. */
export const browserHands: Hands = {
  judge: judgeNow,
  speech,
  sendToFrame,
  async tell(tab, open) {
    const told = stateOf(tab, open).then((state) => broadcast({ kind: 'tab', state }));
    await showBadge(tab, badgeOf(open), open ? titleOf(open, await speech()) : '');
    await told;
  },
  record: (effect) => writeRecord(effect, browser.runtime.getManifest().version),
  wait: (ms) => new Promise((then) => setTimeout(then, ms)),
};
