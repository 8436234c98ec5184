import type { Facts, ItemFacts, PlaceFact } from '../../facts/facts';
import { isOver } from '../../trade/interval';
import { partyOf } from '../../trade/roles';
import type { Detector, DetectorContext, Signal } from '../signal';
import { otherTrade } from './buyer-trade';
import { countryOf, endsOf } from './ends';
import { hubsNamed } from './hubs';
import { russianForms } from './russian-form';
import { type Sensitive, sensitiveGoods } from './sensitive';
import { type Sign, signsOf } from './signs';
import { type Line, placeLine, signal } from './speak';
import type { DiversionTable } from './tables';

const BARRED = new Set(['RU', 'BY']);

/** Engine size from which cars are barred or licensed for Russia: 1,900 cc in the EU and Japan, 2,000 cc in Korea. */
const LINE_CC = 1900;

/**
 * Goods that may not go to Russia are sent to a third country over Russia or Belarus, or to a neighbour of Russia with a trader or
 * forwarder in the buyer's place.
 */
export const ruCorridor: Detector = {
  name: 'ru-corridor',
  row: 'FIN-2022-ALERT003',
  rests: {
    instrument: 'FinCEN and BIS joint alert FIN-2022-Alert003',
    provision: '28 June 2022, commonly used transshipment points; Regulation (EU) No 833/2014, Art. 12gb',
    url: 'https://www.fincen.gov/resources/advisoriesbulletinsfact-sheets',
    asOf: '2026-11-24',
  },
  detect(facts, context) {
    const goods = sensitiveGoods(facts, context).find((it) => isBarredForRussia(it));
    if (!goods) return [];
    const end = endOf(facts);
    if (!end) return [];
    return overRussia(facts, end, goods) ?? besideRussia(facts, context, end, goods) ?? [];
  },
};

/** What every regime on Russia reaches: large, hybrid and electric cars, luxury, high-priority goods. */
function isBarredForRussia({ kind, item }: Sensitive): boolean {
  return kind !== 'vehicle' || isLargeOrElectric(item);
}

function isLargeOrElectric({ vehicle, families }: ItemFacts): boolean {
  if (!vehicle) return families.some((family) => family.family === 'goods-vehicle');
  if (vehicle.fuel.length > 0 && vehicle.fuel.every((fuel) => /hybrid|plugin|electric|fuel-cell/.test(fuel)))
    return true;
  const size = vehicle.engineCc ?? vehicle.builtCc?.is;
  return size !== undefined && isOver(size, LINE_CC) === 'yes';
}

/**
 * Where the papers say that the goods end, when that is a third country: a country field before a town. Undefined when a country field says
 * Russia or Belarus, because then the rules themselves speak.
 */
function endOf(facts: Facts): PlaceFact | undefined {
  const { declared, delivery, consignee } = endsOf(facts);
  const said = [...declared, ...delivery, ...consignee];
  const isBarred = ({ place }: PlaceFact) => BARRED.has(countryOf(place));
  if (said.some((place) => place.via === 'country' && isBarred(place))) return undefined;
  const third = said.filter((place) => !isBarred(place));
  return third.find(({ via }) => via === 'country') ?? third[0];
}

/** A port or border of Russia or Belarus on the way to a third country. */
function overRussia(facts: Facts, end: PlaceFact, goods: Sensitive): Signal[] | null {
  const ends = endsOf(facts);
  const way = [...ends.via, ...ends.discharge].find((place) => BARRED.has(countryOf(place.place)));
  if (!way) return null;
  return [
    signal('ru-corridor', {
      severity: 'ask',
      variant: 'over',
      because: [placeLine(way), placeLine(end), goods.line],
      params: { way: way.name, barred: `country:${countryOf(way.place)}`, end: `country:${end.place}` },
      against: ['only-rail', 'small-engine'],
      needs: ['endUser.name'],
      story: `to:${countryOf(way.place)}`,
    }),
  ];
}

/** A neighbour of Russia with a trader, a forwarder, "to order" or nobody in the buyer's place. */
function besideRussia(facts: Facts, context: DetectorContext, end: PlaceFact, goods: Sensitive): Signal[] | null {
  if (goods.kind === 'priority') return null; // told by priority-goods
  const spoken = signsOf(facts, context).filter(speaksForDiversion);
  const ties = [...tiesToRussia(facts), ...russianForms(facts, countryOf(end.place))];
  const trade = goods.kind === 'luxury' ? null : otherTrade(facts, context, goods.item);
  const signs = [...ties, ...spoken.map((sign) => sign.line), ...(trade ? [trade.line] : [])];
  const telling = ties.length > 0 || spoken.some(({ kind }) => kind === 'unstated');
  const isRoute = isBeyond(end, context) || (isNamed(end, context) && telling);
  const rings = !isRoute && ringsInRussia(facts);
  if (!(isRoute || rings) || signs.length === 0) return null;
  const [hub] = hubsNamed(facts, context, 'RU');
  return [
    signal('ru-corridor', {
      severity: 'ask',
      variant: rings ? 'rings' : 'beside',
      because: [placeLine(end), ...(hub ? [hub.line] : []), goods.line, ...signs],
      params: { end: `country:${end.place}` },
      against: ['real-dealer', 'small-engine'],
      needs: ['endUser.name'],
      story: 'to:RU',
    }),
  ];
}

/** The buyer's or user's telephone is in Russia or Belarus: a question wherever else the goods are said to go. */
const ringsInRussia = (facts: Facts) =>
  facts.places.some(
    ({ place, via, or, evidence }) =>
      via === 'phone' &&
      or.length === 0 &&
      BARRED.has(countryOf(place)) &&
      ['consignee', 'endUser'].includes(partyOf(evidence.role) ?? ''),
  );

const isBeyond = ({ place }: PlaceFact, context: DetectorContext) =>
  context.table<DiversionTable>('detectors/diversion').beyondRussia.includes(countryOf(place));

const isNamed = ({ place }: PlaceFact, context: DetectorContext) =>
  context.table<DiversionTable>('detectors/diversion').russia.some(({ country }) => country === countryOf(place));

const speaksForDiversion = (sign: Sign) => sign.kind !== 'bank';

/** A telephone or a town of the buyer's side, or money, in Russia or Belarus. */
function tiesToRussia(facts: Facts): Line[] {
  return facts.places
    .filter(({ place }) => BARRED.has(countryOf(place)))
    .filter(({ via, or, certainty, evidence }) => {
      if (evidence.role === 'payment.country') return true;
      const party = partyOf(evidence.role);
      if (party === null || party === 'shipper' || party === 'forwarder') return false;
      return via === 'phone' ? or.length === 0 : (via === 'city' || via === 'address') && certainty !== 'weak';
    })
    .map(placeLine);
}
