import type { HsFact, ItemFacts } from '../../facts/facts';
import type { Detector, DetectorContext, Signal } from '../signal';
import { words } from './signs';
import { line, signal } from './speak';
import { findWord } from './word-list';

/** A saloon or SUV is filed as a goods vehicle: heading 8704 is outside most lines that are drawn for cars. */
export const hsBody: Detector = {
  name: 'hs-body',
  row: 'D03',
  rests: {
    instrument: 'GOV.UK, Classifying vehicles',
    provision: 'signs of headings 8703 and 8704: rear seats and windows against a separate load space',
    url: 'https://www.gov.uk/guidance/classifying-vehicles',
    asOf: '2026-11-24',
  },
  detect(facts, context) {
    return facts.items.flatMap((item) => compare(item, context));
  },
};

function compare(item: ItemFacts, context: DetectorContext): Signal[] {
  const hs = item.hs.find(({ from, digits }) => from === 'code' && digits.startsWith('8704'));
  if (!hs || item.accessory) return [];
  const car = item.families.find(
    ({ family, certainty, evidence }) =>
      family === 'passenger-car' &&
      // A make alone builds both: "Toyota" and a model that nobody knows may be a pick-up.
      (certainty === 'strong' || item.vehicle?.models.some((model) => model.certainty === 'strong') === true) &&
      evidence.field !== hs.evidence.field,
  );
  const luxury = item.vehicle?.luxury?.is ? item.vehicle.luxury : null;
  const evidence = car?.evidence ?? luxury?.evidence;
  if (!evidence || isPickUp(item, hs, context)) return [];
  return [
    signal('hs-body', {
      severity: 'ask',
      because: [line('hs', hs.evidence, { code: hs.digits }), line('vehicle', evidence)],
      params: { code: hs.digits },
      against: ['double-cab', 'slip'],
      needs: ['goods.hsCode', 'goods.description'],
      item: item.index,
      story: `tariff:${item.index}`,
    }),
  ];
}

/** Pick-ups, vans and lorries may honestly stand under either heading, so nothing is said of them. */
function isPickUp(item: ItemFacts, hs: HsFact, context: DetectorContext): boolean {
  const said = item.families.filter(({ evidence }) => evidence.field !== hs.evidence.field);
  if (said.some(({ family }) => family === 'goods-vehicle' || family === 'bus')) return true;
  const entries = context.shipment.items.find(({ index }) => index === item.index)?.entries ?? [];
  return entries.some(
    ({ value, role }) => role !== 'goods.hsCode' && findWord(value, words(context, 'pickUp')) !== null,
  );
}
