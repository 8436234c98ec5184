import { and, type Interval, isAtLeast, isOver, not, type Truth } from '../trade/interval';
import type { Bounds } from './rule';

/** Whether every number of `value` lies within `bounds`, none does, or that is open. */
export function within(value: Interval, bounds: Bounds): Truth {
  const truths: Truth[] = [];
  if (bounds.over !== undefined) truths.push(isOver(value, bounds.over));
  if (bounds.atLeast !== undefined) truths.push(isAtLeast(value, bounds.atLeast));
  if (bounds.upTo !== undefined) truths.push(not(isOver(value, bounds.upTo)));
  if (bounds.below !== undefined) truths.push(not(isAtLeast(value, bounds.below)));
  return and(...truths);
}

/** Whether `value` is exactly a number on which `bounds` draws a line. */
export function isOnLine(value: Interval, bounds: Bounds): boolean {
  return value.min === value.max && Object.values(bounds).includes(value.min);
}
