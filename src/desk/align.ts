import { reconcile, register } from '../sites/reconcile';
import type { Desk } from './desk';
import { tidy } from './tidy';

/** After the event that woke the worker has been seen to; in ms. */
const SOON = 2_000;

/** Brings grants, registrations, tabs, cases and records in line: after the browser has started, an update, a new grant. */
export async function align(desk: Desk, started: string): Promise<void> {
  await reconcile();
  await tidy(desk, started);
}

/**
 * The same each time the worker wakes, but not before the verdict that it woke for, and entering tabs only when the
 * registration was not as it should be.
 */
export function alignSoon(desk: Desk, started: string): void {
  setTimeout(() => void register().then((changed) => (changed ? align(desk, started) : tidy(desk, started))), SOON);
}
