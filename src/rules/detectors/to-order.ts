import type { Facts, NameFact } from '../../facts/facts';
import type { Detector } from '../signal';
import { knowYourCustomer } from './cites';
import { countryOf, endsOf } from './ends';
import { sensitiveGoods } from './sensitive';
import { namesOf } from './signs';
import { line, signal } from './speak';
import type { DiversionTable } from './tables';

/** The bill is made out to order, so the paper names no buyer, and nobody else on it tells who gets a car or luxury goods. */
export const toOrder: Detector = {
  name: 'to-order',
  row: 'D20',
  rests: knowYourCustomer('red flag 21: the ultimate owner or user is uncertain'),
  detect(facts, context) {
    const order = namesOf(facts, 'consignee').find((name) => name.acts.includes('to-order'));
    if (!order) return [];
    const [goods] = sensitiveGoods(facts, context);
    if (!goods) return [];
    const notify = namesOf(facts, 'notify');
    const nobody = notify.length > 0 && notify.every(isNobody);
    const luxury = goods.kind === 'luxury-vehicle' || goods.kind === 'luxury';
    const severity =
      (nobody && luxury) || isRisky(facts, context.table<DiversionTable>('detectors/diversion')) ? 'ask' : 'info';
    return [
      signal('to-order', {
        severity,
        because: [
          line('consignee-to-order', order.evidence),
          goods.line,
          ...notify.slice(0, 1).map((name) => line('notify', name.evidence)),
        ],
        against: ['letter-of-credit'],
        needs: ['endUser.name', 'notify.name'],
        story: 'buyer:order',
      }),
    ];
  },
};

/** A bank, a forwarder, or nobody: a notify party that is no buyer either. */
const isNobody = (name: NameFact) =>
  name.acts.some((act) => act === 'bank' || act === 'forwarder' || act === 'vague' || act === 'same-as-consignee');

function isRisky(facts: Facts, { russia, hubs }: DiversionTable): boolean {
  const ends = endsOf(facts);
  const places = [...ends.declared, ...ends.delivery, ...ends.discharge];
  return places.some(
    ({ place, locode }) =>
      russia.some(({ country, small }) => small && country === countryOf(place)) ||
      hubs.some(({ locodes }) => locode !== undefined && locodes.includes(locode)),
  );
}
