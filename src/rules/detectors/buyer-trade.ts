import type { Facts, ItemFacts } from '../../facts/facts';
import type { Detector, DetectorContext } from '../signal';
import { knowYourCustomer } from './cites';
import { sensitiveGoods } from './sensitive';
import { namesOf } from './signs';
import { line, signal } from './speak';
import { findWord } from './word-list';

interface TradeTable {
  /** Line of business → words of it in a name. */
  trades: Record<string, string[]>;
  /** Families that the line of business may buy all the same. */
  fits: Record<string, string[]>;
}

/** A buyer whose name names a line of business that has no use for the goods. */
export const buyerTrade: Detector = {
  name: 'buyer-trade',
  row: 'KYC-02',
  rests: knowYourCustomer("red flag 2: the product does not fit the buyer's line of business"),
  detect(facts, context) {
    const [goods] = sensitiveGoods(facts, context).filter(
      (it) => it.kind === 'luxury-vehicle' || it.kind === 'priority',
    );
    if (!goods) return [];
    const trade = otherTrade(facts, context, goods.item);
    if (!trade) return [];
    return [
      signal('buyer-trade', {
        severity: 'info',
        because: [trade.line, goods.line],
        params: { trade: trade.word },
        against: ['company-car', 'family-name'],
        needs: ['endUser.name', 'goods.endUse'],
        item: goods.item.index,
        story: `buyer:${trade.trade}`,
      }),
    ];
  },
};

/** The other line of business that a consignee's or end user's name tells, or null. */
export function otherTrade(facts: Facts, context: DetectorContext, item: ItemFacts) {
  const { trades, fits } = context.table<TradeTable>('detectors/trades');
  for (const name of [...namesOf(facts, 'consignee'), ...namesOf(facts, 'endUser')]) {
    for (const [trade, list] of Object.entries(trades)) {
      const word = findWord(name.text, list);
      if (!word || item.families.some((family) => fits[trade]?.includes(family.family))) continue;
      return { trade, word, line: line('other-trade', name.evidence, { word }) };
    }
  }
  return null;
}
