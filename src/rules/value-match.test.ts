import { describe, expect, test } from 'vitest';
import type { ItemFacts, MoneyFact } from '../facts/facts';
import type { Interval } from '../trade/interval';
import { exactly } from '../trade/interval';
import type { RateTable } from './money';
import { valueAnswer } from './value-match';

const evidence = {
  role: 'goods.value',
  field: 'goods.value',
  value: 'USD 5,000',
  quote: 'USD 5,000',
  item: 0,
} as const;
const money = (amount: Interval): MoneyFact => ({ amount, currency: 'USD', evidence: [evidence] });
const RATES: RateTable = { asOf: '2026-11-20', band: 0.05, usd: { USD: [1] } };
const LINE = { amount: 300, currency: 'USD', per: 'item', comparator: 'atLeast' } as const;

/** A line of goods worth `total`, in pieces that are not counted, or are. */
const item = (total: number, pieces: number | null): ItemFacts =>
  ({
    total: money(exactly(total)),
    unit: money(pieces ? exactly(total / pieces) : { min: 0, max: total, above: true }),
    quantity: pieces ? { amount: exactly(pieces), unit: 'piece', evidence } : null,
  }) as unknown as ItemFacts;

describe('a value line per piece', () => {
  test('a total over the line without a count is worth a review', () => {
    const answer = valueAnswer(LINE, item(5000, null), RATES, false);
    expect([answer.truth, answer.doubts]).toEqual(['yes', ['pieces-unknown']]);
  });

  test('a total under the line is under it, however many pieces there are', () => {
    expect(valueAnswer(LINE, item(290, null), RATES, false).truth).toBe('no');
  });

  test('counted pieces decide: 100 for 5,000 lie below, 10 above', () => {
    expect(valueAnswer(LINE, item(5000, 100), RATES, false).truth).toBe('no');
    expect(valueAnswer(LINE, item(5000, 10), RATES, false)).toMatchObject({ truth: 'yes', doubts: [] });
  });
});
