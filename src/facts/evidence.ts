import { cut } from '../text/cut';
import type { Entry } from '../trade/shipment';
import type { Certainty, Evidence } from './facts';

/** Evidence of an entry: the part of its value between two positions, as typed; the whole value without them. */
export function evidenceOf(entry: Entry, item: number | null = null, start = 0, end = entry.value.length): Evidence {
  return {
    role: entry.role,
    field: entry.field,
    value: cut(entry.value, 500),
    quote: cut(entry.value.slice(start, end).trim(), 200),
    item,
  };
}

const RANK: Record<Certainty, number> = { strong: 2, medium: 1, weak: 0 };
const STEPS: readonly Certainty[] = ['weak', 'medium', 'strong'];

export const rank = (certainty: Certainty) => RANK[certainty];
/** `certainty`, but never above `cap`. */
export const atMost = (certainty: Certainty, cap: Certainty): Certainty =>
  RANK[certainty] > RANK[cap] ? cap : certainty;
/** One step less certain; weak stays weak. */
export const weaker = (certainty: Certainty): Certainty => STEPS[Math.max(0, RANK[certainty] - 1)]!;
