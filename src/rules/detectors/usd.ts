import type { MoneyFact } from '../../facts/facts';
import type { Interval } from '../../trade/interval';
import { convert, type RateTable } from '../money';
import type { DetectorContext } from '../signal';

/** An amount in US dollars at the dated rate; null without a currency or a rate. For plausibility only, never for a legal line. */
export function inUsd(money: MoneyFact, context: DetectorContext): Interval | null {
  if (!money.currency) return null;
  return convert(money.amount, money.currency, 'USD', context.table<RateTable>('rates'))?.middle ?? null;
}
