import type { PlaceFact } from '../../facts/facts';
import type { Detector } from '../signal';
import { knowYourCustomer } from './cites';
import { countriesOf, countryOf, disagree, endsOf, isAnyOrdinaryWay } from './ends';
import { sensitiveGoods } from './sensitive';
import { placeLine, signal } from './speak';
import type { TransitTable } from './tables';

/**
 * The goods are carried to another country than the papers say, and no ordinary way leads from the one to the other.
 * A written destination weighs more than a buyer's address: an ordinary buyer may have ordinary goods sent elsewhere.
 */
export const portCountry: Detector = {
  name: 'port-country',
  row: 'D14',
  rests: knowYourCustomer('red flag 10: shipping route abnormal for product and destination'),
  detect(facts, context) {
    const ends = endsOf(facts);
    const said = ends.declared.length > 0 ? ends.declared : ends.consignee;
    const carried = ends.delivery.length > 0 && disagree(ends.delivery, said) ? ends.delivery : ends.discharge;
    if (!disagree(said, carried)) return [];
    if (agreesElsewhere(carried, [...ends.consignee, ...ends.delivery], said)) return [];
    if (isAnyOrdinaryWay(carried, said, context.table<TransitTable>('detectors/transit'))) return [];
    if (passesThrough(ends.via, said)) return []; // told by route-beyond, which says more
    const [goods] = sensitiveGoods(facts, context);
    const written = ends.declared.length > 0;
    return [
      signal('port-country', {
        severity: goods || written ? 'ask' : 'info',
        because: [
          ...said.slice(0, 1).map(placeLine),
          ...carried.slice(0, 1).map(placeLine),
          ...(goods ? [goods.line] : []),
        ],
        params: { said: `country:${said[0]!.place}`, carried: `country:${carried[0]!.place}` },
        against: ['landlocked', 'billing', 'trading-house'],
        story: `to:${countryOf(carried[0]!.place)}`,
      }),
    ];
  },
};

/** Consignee and port agree and only a country field stands apart, or delivery and consignee do: one stray field. */
function agreesElsewhere(carried: PlaceFact[], others: PlaceFact[], said: PlaceFact[]): boolean {
  const countries = countriesOf(said);
  const rest = others.filter((place) => !countries.has(countryOf(place.place)));
  return (
    said.every((place) => place.evidence.role !== 'country.destination') && !disagree(carried, rest) && rest.length > 1
  );
}

function passesThrough(via: PlaceFact[], said: PlaceFact[]): boolean {
  return via.length > 0 && !disagree(via, said);
}
