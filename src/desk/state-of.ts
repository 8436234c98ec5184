import type { TabState } from '../messages/said';
import { accessOf } from '../sites/access';
import type { Case } from './case';
import { today } from './clock';
import { knowledgeNow } from './knowledge-now';
import { known } from './known';
import { listStates } from './list-states';
import { speech } from './speaking';
import { tabState } from './tab-state';

/** What popup and panel show of a tab, by what the browser and the worker know of it. */
export async function stateOf(tab: number, open: Case | null): Promise<TabState> {
  const [access, spoken, { knowledge }] = await Promise.all([accessOf(tab, open !== null), speech(), knowledgeNow()]);
  const { lists: bundled } = await known.knowledge();
  const lists = listStates(bundled, known.lists.peek(), today());
  return tabState(tab, open, access, spoken, knowledge, lists);
}
