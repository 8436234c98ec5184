import type { Facts, PlaceFact } from '../../facts/facts';
import { allEntries } from '../../trade/shipment';
import type { Detector, DetectorContext } from '../signal';
import { otherTrade } from './buyer-trade';
import { countryOf, endsOf } from './ends';
import { russianForms } from './russian-form';
import { sensitiveGoods } from './sensitive';
import { namesOf, signsOf, unstated, words } from './signs';
import { placeLine, signal } from './speak';
import type { DiversionTable } from './tables';
import { findWord } from './word-list';

/**
 * Goods of the Common High Priority List (CHPL) go to a country named as a route to Russia, and the buyer does not fit them: another line of
 * business, a firm under a Russian legal form, a forwarder, a paper without a name, or where traders are a sign by themselves a mere trader.
 * In the countries that share an open border with Russia the goods are enough, as long as nothing says who uses them or what for.
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
    const user = hasUser(facts, context);
    const signs = signsOf(facts, context).filter(
      ({ kind }) => kind !== 'bank' && kind !== 'forwarder-soft' && (kind !== 'trader' || (country.traders && !user)),
    );
    const open = !user && isOpenBorder(end, context);
    const forms = russianForms(facts, countryOf(end.place));
    if (!trade && signs.length + forms.length === 0 && !open) return [];
    return [
      signal('priority-goods', {
        severity: 'ask',
        ...(trade || signs.length + forms.length > 0 ? {} : { variant: 'open' }),
        because: [
          goods.line,
          placeLine(end),
          ...forms,
          ...(trade ? [trade.line] : []),
          ...signs.map((sign) => sign.line),
        ],
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

/** Whether somebody is named as the user who is not himself a trader, forwarder or bank; or the buyer is one who uses such goods, or says what for. */
function hasUser(facts: Facts, context: DetectorContext): boolean {
  const own = words(context, 'ownUse');
  return (
    namesOf(facts, 'endUser').some(({ acts, text }) => acts.length === 0 && text.trim().length > 3) ||
    namesOf(facts, 'consignee').some(({ text }) => findWord(text, own) !== null) ||
    (unstated(context).length === 0 &&
      allEntries(context.shipment).some(({ role, value }) => role === 'goods.endUse' && value.trim().length > 3))
  );
}

/** Whether the goods end in a country from which they go on to Russia without a customs border, or over Russia alone. */
function isOpenBorder({ place }: PlaceFact, context: DetectorContext): boolean {
  return context.table<DiversionTable>('detectors/diversion').beyondRussia.includes(countryOf(place));
}
