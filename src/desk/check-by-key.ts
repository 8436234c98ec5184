import { enterTab } from '../sites/enter';
import { CANNOT_READ } from './badge';
import { showBadge } from './show-badge';

/** The keys for *check this page* were pressed, which grants `activeTab` as the toolbar button does. */
export function checkByKey(command: string, tab: number | undefined): void {
  if (command !== 'check-page' || tab === undefined) return;
  enterTab(tab).catch((error: Error) => showBadge(tab, CANNOT_READ, error.message));
}
