import type { Detector } from '../signal';
import { ownReason } from './cites';
import { buyerOf, earlier, isOtherBuyer } from './past';
import { day } from './past-lines';
import { sensitiveGoods } from './sensitive';
import { line, signal, typed } from './speak';

/** Buyers of other names had the same address before. Free zones and car markets house hundreds, so two of them are a note. */
const OTHERS = 2;

export const addressShared: Detector = {
  name: 'address-shared',
  row: 'D27',
  rests: ownReason('one address under several names is how a buyer that was refused comes back'),
  detect(facts, context) {
    const [goods] = sensitiveGoods(facts, context);
    const key = facts.keys.find((it) => it.startsWith('address:'));
    const entry = context.shipment.entries.find(
      ({ role, value }) => role === 'consignee.address' && value.trim() !== '',
    );
    if (!goods || !key || !entry) return [];
    const now = buyerOf(facts);
    const others = earlier(key, context).filter(({ buyer }) => isOtherBuyer(now, buyer));
    const names = new Set(others.map(({ buyer }) => buyer.key));
    if (names.size < OTHERS) return [];
    return [
      signal('address-shared', {
        severity: 'info',
        because: others.slice(0, 3).map(({ past, buyer }) =>
          line('name-at-address', typed(entry), {
            name: `text:${buyer.name}`,
            at: day(past.at),
            id: `text:${past.id}`,
          }),
        ),
        params: { count: names.size },
        against: ['free-zone'],
        needs: ['consignee.name'],
        story: `buyer:${now.key}`,
      }),
    ];
  },
};
