import type { Detector } from '../signal';
import { knowYourCustomer } from './cites';
import { countryOf, endsOf } from './ends';
import { sensitiveGoods } from './sensitive';
import { namesOf } from './signs';
import { line, signal } from './speak';
import type { DiversionTable } from './tables';

/**
 * A freight forwarder stands where the buyer should, for goods that are diverted. On a master bill the agent is the consignee by
 * design, and with ordinary goods it tells nothing: then nothing is said.
 */
export const forwarderConsignee: Detector = {
  name: 'forwarder-consignee',
  row: 'D19',
  rests: knowYourCustomer('red flag 9: a freight forwarder is named as final destination'),
  detect(facts, context) {
    const [goods] = sensitiveGoods(facts, context);
    const forwarder = [...namesOf(facts, 'consignee'), ...namesOf(facts, 'endUser')].find((name) =>
      name.acts.includes('forwarder'),
    );
    if (!goods || !forwarder || hasEndUser()) return [];
    const ends = endsOf(facts);
    const named = context.table<DiversionTable>('detectors/diversion').russia;
    const risky = [...ends.declared, ...ends.delivery, ...ends.consignee, ...ends.discharge].some(({ place }) =>
      named.some(({ country, small }) => small && country === countryOf(place)),
    );
    return [
      signal('forwarder-consignee', {
        severity: goods.kind === 'luxury-vehicle' || risky ? 'ask' : 'info',
        because: [line('consignee-forwarder', forwarder.evidence), goods.line],
        params: { name: `text:${forwarder.text}` },
        against: ['clearing-agent', 'dealer-name'],
        needs: ['endUser.name'],
        story: 'buyer:forwarder',
      }),
    ];

    /** Somebody else is named who will use the goods. */
    function hasEndUser(): boolean {
      return namesOf(facts, 'endUser').some((name) => name.acts.length === 0);
    }
  },
};
