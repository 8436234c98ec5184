import type { Interval } from '../trade/interval';

/** Dated reference rates: what one unit of a currency is worth in US dollars, and how far that may be off today. */
export interface RateTable {
  /** Day that the rates stand for. */
  asOf: string;
  /** Share by which a rate may be off by the day of the check: 0.1 is a tenth, up and down. */
  band: number;
  /** ISO 4217 → [US dollars for one unit, own band where it moves more]. */
  usd: Record<string, [number, number?]>;
}

/** An amount in another currency: by the rate itself, and at the ends of its uncertainty. */
export interface Converted {
  middle: Interval;
  widest: Interval;
}

/** Converts an amount; null when one of the currencies has no rate. The same currency is exact. */
export function convert(amount: Interval, from: string, to: string, rates: RateTable): Converted | null {
  if (from === to) return { middle: amount, widest: amount };
  const one = rates.usd[from];
  const other = rates.usd[to];
  if (!one || !other) return null;
  const rate = one[0] / other[0];
  const band = Math.max(one[1] ?? rates.band, other[1] ?? rates.band);
  return {
    middle: scaled(amount, rate, rate),
    widest: scaled(amount, rate * (1 - band), rate * (1 + band)),
  };
}

/** The interval times a factor that lies between two. */
export function scaled(amount: Interval, low: number, high: number): Interval {
  return { ...amount, min: amount.min * low, max: amount.max * high };
}
