import { fold } from '../../text/fold';
import type { Role } from '../../trade/roles';
import { filled, partyEntries, type Shipment } from '../../trade/shipment';
import type { Detector } from '../signal';
import { ownReason } from './cites';
import { disagree, endsOf } from './ends';
import { earlier, sharing } from './past';
import { day } from './past-lines';
import { sensitiveGoods } from './sensitive';
import { namesOf } from './signs';
import { line, signal } from './speak';

const COUNTRY: readonly Role[] = ['consignee.country'];
const ADDRESS: readonly Role[] = ['consignee.address', 'consignee.city', 'consignee.country'];

/** The same consignee had an address in another country before, or another address. */
export const nameMoved: Detector = {
  name: 'name-moved',
  row: 'D27-NAME',
  rests: ownReason('a buyer whose address changes between shipments may be two firms, or one that hides'),
  detect(facts, context) {
    const [goods] = sensitiveGoods(facts, context);
    const name = namesOf(facts, 'consignee').find(({ relation }) => relation === 'self');
    const key = name && facts.keys.find((it) => it === `name:${fold(name.text)}`);
    if (!goods || !name || !key) return [];
    const inFields = partyEntries(context.shipment, 'consignee', 'country').length > 0;
    const abroad = earlier(key, context, inFields ? COUNTRY : ADDRESS).find((before) =>
      disagree(endsOf(facts).consignee, endsOf(before.facts).consignee),
    )?.past;
    const past = abroad ?? sharing(key, context).find(({ shipment }) => isOtherAddress(context.shipment, shipment));
    if (!past) return [];
    const told = { id: `text:${past.id}`, at: day(past.at) };
    return [
      signal('name-moved', {
        severity: abroad ? 'ask' : 'info',
        variant: abroad ? 'country' : 'address',
        because: [
          line('address-earlier', name.evidence, { ...told, address: `text:${addressOf(past.shipment)}` }),
          goods.line,
        ],
        params: { ...told, name: `text:${name.text}` },
        against: ['branches', 'moved-office'],
        needs: ['consignee.address', 'consignee.country'],
        story: `buyer:${fold(name.text)}`,
      }),
    ];
  },
};

/** Address lines, city and country as typed. */
const addressOf = (shipment: Shipment) =>
  ADDRESS.flatMap((role) => filled(shipment, role))
    .map(({ value }) => value)
    .join(', ')
    .slice(0, 200);

const streetOf = (shipment: Shipment) =>
  fold(
    partyEntries(shipment, 'consignee', 'address')
      .map(({ value }) => value)
      .join(' '),
  );

/** Two addresses that share no number and hardly a word. */
function isOtherAddress(now: Shipment, before: Shipment): boolean {
  const [a, b] = [streetOf(now), streetOf(before)];
  if (a === '' || b === '') return false;
  const there = new Set(b.split(' '));
  const shared = a.split(' ').filter((word) => there.has(word)).length;
  return shared * 3 < Math.min(a.split(' ').length, there.size);
}
