import type { Fuel, ItemFacts, Stated } from '../../facts/facts';
import type { Detector, Signal } from '../signal';
import { ownReason } from './cites';
import { line, signal } from './speak';

const ELECTRIC: ReadonlySet<Fuel> = new Set(['electric', 'fuel-cell']);

/**
 * A model that is only built electric is declared with an engine that burns something. Hybrids are left out: people write "petrol" for them
 * in good faith.
 */
export const fuelModel: Detector = {
  name: 'fuel-model',
  row: 'D02-FUEL',
  rests: ownReason(
    'electric cars are barred for some destinations at any size, so one may be declared as a petrol car',
  ),
  detect(facts) {
    return facts.items.flatMap(compare);
  },
};

const isElectric = ({ is }: Stated<Fuel[]>) => is.length > 0 && is.every((fuel) => ELECTRIC.has(fuel));
const burns = ({ is }: Stated<Fuel[]>) => is.length > 0 && is.every((fuel) => !ELECTRIC.has(fuel) && fuel !== 'other');

function compare(item: ItemFacts): Signal[] {
  const fuels = item.vehicle?.fuels ?? [];
  const typed = fuels.find((fuel) => fuel.evidence.role === 'vehicle.fuel' && burns(fuel));
  const built = fuels.find(
    (fuel) => (fuel.evidence.role === 'vehicle.model' || fuel.evidence.role === 'vehicle.make') && isElectric(fuel),
  );
  if (!typed || !built) return [];
  return [
    signal('fuel-model', {
      severity: 'ask',
      because: [
        line('fuel', typed.evidence, { fuel: typed.is.map((fuel) => `fuel:${fuel}`).join('|') }),
        line('fuel-of', built.evidence, { fuel: built.is.map((fuel) => `fuel:${fuel}`).join('|') }),
      ],
      against: ['new-version', 'default'],
      needs: ['vehicle.fuel', 'vehicle.model'],
      item: item.index,
      story: `car:${item.index}`,
    }),
  ];
}
