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
  const [access, spoken, { knowledge }, exceptions] = await Promise.all([
    accessOf(tab, open !== null),
    speech(),
    knowledgeNow(),
    known.exceptions().catch(() => []),
  ]);
  const { lists: bundled } = await known.knowledge();
  const asOf = today();
  const lists = listStates(bundled, known.lists.peek(), asOf);
  return tabState(tab, open, access, { speech: spoken, knowledge, exceptions, asOf }, lists);
}
