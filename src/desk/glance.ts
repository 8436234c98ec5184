import { sendToFrame } from '../messages/send';
import type { Desk } from './desk';

/**
 * Looks whether the page that a tab's case is about is still there: a page may go without a word, and a tab that came from
 * a site we may read to one that we may not tells us nothing. Frames that do not answer are gone.
 */
export async function glance(desk: Desk, tab: number): Promise<void> {
  const open = await desk.current(tab);
  for (const { frame, document } of open?.frames ?? []) {
    if (!(await sendToFrame(tab, frame, { kind: 'alive', document })))
      await desk.happen(tab, { kind: 'frame-gone', frame, document });
  }
}
