import { sendToFrame } from '../messages/send';
import { grantedOrigins, isWithdrawn } from '../sites/grants';
import { register } from '../sites/reconcile';
import type { Desk } from './desk';

/** Tears down what runs in frames of sites whose grant was withdrawn: nothing is left in the page or at the desk. */
export async function leave(desk: Desk, removed: readonly string[]): Promise<void> {
  await register();
  const still = await grantedOrigins();
  for (const { tab, frames } of await desk.all()) {
    for (const { frame, host, document } of frames) {
      if (!isWithdrawn(host, removed, still)) continue;
      await sendToFrame(tab, frame, { kind: 'stop' });
      await desk.happen(tab, { kind: 'frame-gone', frame, document });
    }
  }
}
