import type { PlaceFact } from '../../facts/facts';
import type { Detector } from '../signal';
import { knowYourCustomer } from './cites';
import { countryOf, disagree, endsOf, isAnyOrdinaryWay } from './ends';
import { sensitiveGoods } from './sensitive';
import { signsOf } from './signs';
import { placeLine, signal } from './speak';
import type { DiversionTable, TransitTable } from './tables';

/**
 * The buyer sits in one country and the goods are delivered in another, where route and destination agree. Trading houses do that every
 * day; with goods that are diverted it is worth a note, and a question when the end is a known route or the buyer only trades.
 */
export const consigneeElsewhere: Detector = {
  name: 'consignee-elsewhere',
  row: 'KYC-10',
  rests: knowYourCustomer('red flags 10 and 21: unusual route, uncertain ultimate consignee'),
  detect(facts, context) {
    const ends = endsOf(facts);
    const carried = [...ends.declared, ...ends.delivery];
    const [buyer] = ends.consignee;
    const [end] = carried;
    const [goods] = sensitiveGoods(facts, context);
    if (!buyer || !end || !goods || !disagree(ends.consignee, carried)) return [];
    if (isAnyOrdinaryWay(ends.consignee, carried, context.table<TransitTable>('detectors/transit'))) return [];
    const { russia } = context.table<DiversionTable>('detectors/diversion');
    const onRoute = (place: PlaceFact) =>
      russia.some(({ country, small }) => small && country === countryOf(place.place));
    const signs = signsOf(facts, context).filter(({ kind }) => kind !== 'bank');
    const grave = goods.kind !== 'vehicle' && (carried.some(onRoute) || signs.length > 0);
    return [
      signal('consignee-elsewhere', {
        severity: grave ? 'ask' : 'info',
        because: [placeLine(buyer), placeLine(end), goods.line, ...(grave ? signs.map((sign) => sign.line) : [])],
        params: { buyer: `country:${buyer.place}`, end: `country:${end.place}` },
        against: ['trading-house'],
        needs: ['endUser.name'],
        story: `to:${countryOf(end.place)}`,
      }),
    ];
  },
};
