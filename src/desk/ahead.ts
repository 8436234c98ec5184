import { known } from './known';

/** Begins to read all that a verdict needs at once, instead of one behind the other as it is asked for. What fails is asked for again. */
export function readAhead(): void {
  for (const read of [known.knowledge, known.lists, known.settings, known.exceptions]) read().catch(() => undefined);
}
