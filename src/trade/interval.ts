/**
 * A number that is known only within bounds, as HS 8703.23 alone says: engine above 1,500 up to 3,000 cc.
 * An exact value has `min === max` and both ends included.
 */
export interface Interval {
  min: number;
  max: number;
  /** True when `min` itself is not included. */
  above?: boolean;
  /** True when `max` itself is not included. */
  below?: boolean;
}

/** A three-valued answer: an interval that straddles a line leaves the question open. */
export type Truth = 'yes' | 'no' | 'open';

export const exactly = (value: number): Interval => ({ min: value, max: value });

/** Whether every number of the interval is above `line`, none is, or that is open. */
export function isOver(value: Interval, line: number): Truth {
  if (value.above ? value.min >= line : value.min > line) return 'yes';
  return value.max <= line ? 'no' : 'open';
}

/** Whether every number of the interval is at or above `line`, none is, or that is open. */
export function isAtLeast(value: Interval, line: number): Truth {
  if (value.min >= line) return 'yes';
  return (value.below ? value.max <= line : value.max < line) ? 'no' : 'open';
}

/** What two statements about the same number leave possible, or null when they contradict each other. */
export function intersect(a: Interval, b: Interval): Interval | null {
  const low = a.min > b.min || (a.min === b.min && a.above) ? a : b;
  const high = a.max < b.max || (a.max === b.max && a.below) ? a : b;
  if (low.min > high.max || (low.min === high.max && (low.above || high.below))) return null;
  return {
    min: low.min,
    max: high.max,
    ...(low.above ? { above: true } : {}),
    ...(high.below ? { below: true } : {}),
  };
}

export function and(...truths: Truth[]): Truth {
  if (truths.includes('no')) return 'no';
  return truths.includes('open') ? 'open' : 'yes';
}

export function or(...truths: Truth[]): Truth {
  if (truths.includes('yes')) return 'yes';
  return truths.includes('open') ? 'open' : 'no';
}

export function not(truth: Truth): Truth {
  return truth === 'open' ? 'open' : truth === 'yes' ? 'no' : 'yes';
}
