import type { Facts } from '../../facts/facts';
import type { Detector } from '../signal';
import { otherTrade } from './buyer-trade';
import { countriesOf, endsOf } from './ends';
import { type HubNamed, hubsNamed } from './hubs';
import { sensitiveGoods } from './sensitive';
import { signsOf } from './signs';
import { type Line, placeLine, signal } from './speak';

/**
 * Cars or luxury goods end at a place from which such goods went on to North Korea, and the buyer is a trader, a forwarder, or nobody
 * says who will use them. The place alone, the buyer alone or the goods alone is ordinary trade.
 */
export const kpHub: Detector = {
  name: 'kp-hub',
  row: 'C4ADS-2019',
  rests: {
    instrument: 'UN Security Council Committee 1718, Panel of Experts; C4ADS, Lux and Loaded (July 2019)',
    provision: 'routes of luxury vehicles to North Korea over Dalian, Dandong, Nakhodka and Vladivostok',
    url: 'https://c4ads.org/reports/lux-and-loaded/',
    asOf: '2026-11-24',
  },
  detect(facts, context) {
    const [hub] = hubsNamed(facts, context, 'KP').filter((named) => named.isEnd);
    if (!hub) return [];
    const [goods] = sensitiveGoods(facts, context).filter((it) => it.kind !== 'priority');
    if (!goods) return [];
    // A hotel has use for wine and caviar, and none for a limousine in a seafood firm's name.
    const trade = goods.kind === 'luxury' ? null : otherTrade(facts, context, goods.item);
    const signs = [
      ...signsOf(facts, context).map((sign) => sign.line),
      ...(trade ? [trade.line] : []),
      ...buyerElsewhere(facts, hub),
    ];
    if (signs.length === 0) return [];
    return [
      signal('kp-hub', {
        severity: goods.kind === 'vehicle' && hub.hub.kind === 'port' && signs.length < 2 ? 'info' : 'ask',
        ...(goods.kind === 'luxury-vehicle' || goods.kind === 'luxury' ? { variant: 'luxury' } : {}),
        because: [hub.line, goods.line, ...signs],
        params: { hub: hub.hub.name, why: hub.hub.why },
        against: ['ordinary-port', 'real-dealer'],
        needs: ['endUser.name'],
        story: `to:KP`,
      }),
    ];
  },
};

/** At the border itself, a buyer in another country is a sign as well: what would goods of his do there? */
function buyerElsewhere(facts: Facts, { hub }: HubNamed): Line[] {
  const { consignee } = endsOf(facts);
  const [buyer] = consignee;
  return hub.kind === 'border' && buyer && !countriesOf(consignee).has(hub.country) ? [placeLine(buyer)] : [];
}
