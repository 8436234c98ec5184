import type { Detector } from '../signal';
import { knowYourCustomer } from './cites';
import { countryOf, disagree, endsOf, isAnyOrdinaryWay } from './ends';
import { sensitiveGoods } from './sensitive';
import { placeLine, signal } from './speak';
import type { TransitTable } from './tables';

/**
 * The declared destination is only a stop: the goods change ship there and are carried on to another country.
 * This is how a car for North Korea was declared for Singapore and sent on to Bangladesh in 2023.
 */
export const routeBeyond: Detector = {
  name: 'route-beyond',
  row: 'D14',
  rests: knowYourCustomer('red flag 10: shipping route abnormal for product and destination'),
  detect(facts, context) {
    const ends = endsOf(facts);
    const said = ends.declared.length > 0 ? ends.declared : ends.consignee;
    const final = ends.delivery.length > 0 && !disagree(ends.delivery, ends.discharge) ? ends.delivery : ends.discharge;
    if (ends.via.length === 0 || said.length === 0 || final.length === 0) return [];
    if (disagree(ends.via, said) || !disagree(said, final)) return [];
    if (isAnyOrdinaryWay(final, said, context.table<TransitTable>('detectors/transit'))) return [];
    const [goods] = sensitiveGoods(facts, context);
    return [
      signal('route-beyond', {
        severity: 'ask',
        ...(goods?.kind === 'luxury-vehicle' ? { variant: 'luxury' } : {}),
        because: [
          ...said.slice(0, 1).map(placeLine),
          ...ends.via.slice(0, 1).map(placeLine),
          ...final.slice(0, 1).map(placeLine),
          ...(goods ? [goods.line] : []),
        ],
        params: { said: `country:${said[0]!.place}`, carried: `country:${final[0]!.place}` },
        against: ['swapped', 'billing'],
        story: `to:${countryOf(final[0]!.place)}`,
      }),
    ];
  },
};
