import type { PlaceFact } from '../../facts/facts';
import type { Detector } from '../signal';
import { otherTrade } from './buyer-trade';
import { countryOf, endsOf } from './ends';
import { sensitiveGoods } from './sensitive';
import { signsOf } from './signs';
import { placeLine, signal } from './speak';
import type { DiversionTable } from './tables';

/**
 * Goods of the Common High Priority List (CHPL) go to a country named as a route to Russia, and the buyer does not fit them: another line of
 * business, a forwarder, a paper without a name, or in a small country a mere trader.
 */
export const priorityGoods: Detector = {
  name: 'priority-goods',
  row: 'KYC-03',
  rests: {
    instrument: 'Common High Priority List (CHPL), 23 February 2024; Regulation (EU) No 833/2014',
    provision: 'Art. 12gb and Annex XL; 15 CFR part 732, Supplement No. 3, red flag 3',
    url: 'https://www.bis.gov/licensing/country-guidance/common-high-priority-items-list-chpl',
    asOf: '2026-11-23',
  },
  detect(facts, context) {
    const goods = sensitiveGoods(facts, context).find((it) => it.kind === 'priority');
    if (!goods) return [];
    const ends = endsOf(facts);
    const end = [...ends.declared, ...ends.delivery, ...ends.consignee, ...ends.discharge].find(isNamed);
    if (!end) return [];
    const country = context
      .table<DiversionTable>('detectors/diversion')
      .russia.find((it) => it.country === countryOf(end.place))!;
    const trade = otherTrade(facts, context, goods.item);
    const signs = signsOf(facts, context).filter(
      ({ kind }) => kind !== 'bank' && kind !== 'forwarder-soft' && (kind !== 'trader' || country.traders),
    );
    if (!trade && signs.length === 0) return [];
    return [
      signal('priority-goods', {
        severity: 'ask',
        because: [goods.line, placeLine(end), ...(trade ? [trade.line] : []), ...signs.map((sign) => sign.line)],
        params: { ...goods.line.fact.params, end: `country:${end.place}`, named: country.namedIn.join(', ') },
        against: ['real-user', 'low-grade'],
        needs: ['endUser.name', 'goods.endUse'],
        item: goods.item.index,
        story: 'to:RU',
      }),
    ];

    function isNamed(place: PlaceFact): boolean {
      const { russia } = context.table<DiversionTable>('detectors/diversion');
      return russia.some((it) => it.country === countryOf(place.place));
    }
  },
};
