import type { VinFact } from '../../facts/facts';
import type { Detector, DetectorContext, Signal } from '../signal';
import { buyerOf, earlier, isOtherBuyer, isOtherEnd } from './past';
import { bothLines, pastParams } from './past-lines';
import { signal } from './speak';

/**
 * The same chassis stood in an earlier shipment for another consignee or another country. One car goes to one buyer: the founding case
 * was declared twice, for two destinations.
 */
export const vinAgain: Detector = {
  name: 'vin-again',
  row: 'D11',
  rests: {
    instrument: 'Kanagawa police search of December 2023 (reports of 7 and 8 December 2023)',
    provision: 'one car declared for two destinations',
    url: 'https://aierasean.org/articles/105',
    asOf: '2026-11-24',
  },
  detect(facts, context) {
    const now = buyerOf(facts);
    return facts.items.flatMap((item) =>
      (item.vehicle?.vins ?? []).flatMap((vin) => again(vin, item.index, now, context)),
    );
  },
};

function again(vin: VinFact, item: number, now: ReturnType<typeof buyerOf>, context: DetectorContext): Signal[] {
  const other = earlier(`vin:${vin.text}`, context).find(
    ({ buyer }) => isOtherEnd(now, buyer) || isOtherBuyer(now, buyer),
  );
  if (!other) return [];
  return [
    signal('vin-again', {
      severity: 'ask',
      variant: isOtherEnd(now, other.buyer) ? 'country' : 'buyer',
      because: bothLines(vin.evidence, now, other, context.asOf),
      params: { vin: vin.text, ...pastParams(other, now) },
      against: ['resold', 'rolled'],
      needs: ['consignee.name', 'vehicle.vin'],
      item,
      story: `vin:${vin.text}`,
    }),
  ];
}
