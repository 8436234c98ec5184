import type { Facts, ItemFacts } from '../../facts/facts';
import type { Detector, DetectorContext, Signal } from '../signal';
import { ownReason } from './cites';
import { isLuxuryVehicle } from './sensitive';
import { line, signal } from './speak';
import type { GoodsTable } from './tables';
import { inUsd } from './usd';
import { newestYear } from './vehicle';

/** Share of the floor below which it is worth a question by itself. */
const FAR_BELOW = 0.6;

/** A luxury car is declared far below what such cars sell for, and nothing says that it is damaged. */
export const valueOutlier: Detector = {
  name: 'value-outlier',
  row: 'D12',
  rests: ownReason(
    'own floor prices by age, deliberately low: a car below them is damaged, or declared under its value',
  ),
  detect(facts, context) {
    return facts.items.flatMap((item) => check(item, facts, context));
  },
};

function check(item: ItemFacts, facts: Facts, context: DetectorContext): Signal[] {
  const unit = item.unit ?? item.total;
  if (!unit || !isLuxuryVehicle(item) || item.condition?.is === 'damaged') return [];
  // Advertisements carry 0, 1 or a monthly rate as their price; without a buyer it is declared to nobody.
  if (facts.destinations.length === 0) return [];
  const usd = inUsd(unit, context);
  const floor = floorFor(item, context);
  const [evidence] = unit.evidence;
  if (!usd || !floor || !evidence || usd.max <= 0 || usd.max >= floor) return [];
  return [
    signal('value-outlier', {
      severity: usd.max < floor * FAR_BELOW ? 'ask' : 'info',
      because: [
        line('value', evidence, { value: `money:${Math.round(usd.max)} USD` }),
        line('luxury-vehicle', item.vehicle!.luxury!.evidence),
      ],
      params: { value: `money:${Math.round(usd.max)} USD`, floor: `money:${floor} USD` },
      against: ['salvage', 'currency'],
      needs: ['goods.value', 'goods.condition'],
      item: item.index,
      story: `value:${item.index}`,
    }),
  ];
}

function floorFor(item: ItemFacts, context: DetectorContext): number | null {
  const year = newestYear(item);
  if (year === null) return null;
  const age = Number(context.asOf.slice(0, 4)) - year;
  return context.table<GoodsTable>('detectors/goods').floors.find(({ upToAge }) => age <= upToAge)?.usd ?? null;
}
