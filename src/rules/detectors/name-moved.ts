import type { Facts } from '../../facts/facts';
import { fold } from '../../text/fold';
import { partyEntries, type Shipment } from '../../trade/shipment';
import type { Detector } from '../signal';
import { ownReason } from './cites';
import { disagree, endsOf } from './ends';
import { buyerOf, earlier } from './past';
import { day } from './past-lines';
import { sensitiveGoods } from './sensitive';
import { namesOf } from './signs';
import { line, signal } from './speak';

/** The same consignee had an address in another country before, or another address. */
export const nameMoved: Detector = {
  name: 'name-moved',
  row: 'D27-NAME',
  rests: ownReason('a buyer whose address changes between shipments may be two firms, or one that hides'),
  detect(facts, context) {
    const [goods] = sensitiveGoods(facts, context);
    const name = namesOf(facts, 'consignee').find(({ relation }) => relation === 'self');
    const key = name && facts.keys.find((it) => it === `name:${fold(name.text)}`);
    if (!goods || !name || !key || buyerOf(facts).name === '') return [];
    for (const { past, facts: before } of earlier(key, context)) {
      const abroad = disagree(endsOf(facts).consignee, endsOf(before).consignee);
      if (!abroad && !isOtherAddress(context.shipment, past.shipment)) continue;
      return [
        signal('name-moved', {
          severity: abroad ? 'ask' : 'info',
          variant: abroad ? 'country' : 'address',
          because: [
            line('address-earlier', name.evidence, {
              id: `text:${past.id}`,
              at: day(past.at),
              address: `text:${addressOf(past.shipment) || placeOf(before)}`,
            }),
            goods.line,
          ],
          params: { name: `text:${name.text}`, id: `text:${past.id}`, at: day(past.at) },
          against: ['branches', 'moved-office'],
          needs: ['consignee.address', 'consignee.country'],
          story: `buyer:${fold(name.text)}`,
        }),
      ];
    }
    return [];
  },
};

const addressOf = (shipment: Shipment) =>
  partyEntries(shipment, 'consignee', 'address')
    .map(({ value }) => value)
    .join(', ')
    .slice(0, 200);

const placeOf = (facts: Facts) => endsOf(facts).consignee[0]?.name ?? '';

/** Two addresses that share no number and hardly a word. */
function isOtherAddress(now: Shipment, before: Shipment): boolean {
  const [a, b] = [fold(addressOf(now)), fold(addressOf(before))];
  if (a === '' || b === '') return false;
  const there = new Set(b.split(' '));
  const shared = a.split(' ').filter((word) => there.has(word)).length;
  return shared * 3 < Math.min(a.split(' ').length, there.size);
}
