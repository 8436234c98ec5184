import type { ItemFacts, VinFact } from '../../facts/facts';
import type { Detector, Signal } from '../signal';
import { vinRule } from './cites';
import { line, signal } from './speak';

/** The check digit in position 9 is wrong where the law requires one: North America, China. Elsewhere it says nothing and nothing is said. */
export const vinDigit: Detector = {
  name: 'vin-digit',
  row: 'D06',
  rests: vinRule('§ 565.15, check digit in position 9; GB 16735-2019, annex A'),
  detect(facts) {
    return facts.items.flatMap((item) => (item.vehicle?.vins ?? []).flatMap((vin) => check(item, vin)));
  },
};

/** Makers of small motorcycles in China are known to fill the position freely. */
const isMotorcycle = (item: ItemFacts) => item.families.some(({ family }) => family === 'motorcycle');

function check(item: ItemFacts, vin: VinFact): Signal[] {
  if (vin.kind !== 'vin' || vin.checkDigitOk !== false || !/^[1-5L7]/.test(vin.text)) return [];
  return [
    signal('vin-digit', {
      severity: isMotorcycle(item) ? 'info' : 'ask',
      because: [line('vin-digit', vin.evidence, { vin: vin.text, digit: vin.text[8] ?? '' })],
      params: { vin: vin.text },
      against: ['typing', 'invented'],
      needs: ['vehicle.vin'],
      item: item.index,
      story: `vin:${vin.text}`,
    }),
  ];
}
