import type { ItemFacts, Stated } from '../../facts/facts';
import { type Interval, intersect } from '../../trade/interval';
import type { Detector, Signal } from '../signal';
import { ownReason } from './cites';
import { ccText } from './hs-engine';
import { line, signal } from './speak';

/** Sizes are rounded in trade: 1,998 cc is sold as 2,000 and as 2.0. */
const ROUNDING = 0.04;

/** The declared engine size is none that the declared model, or the VIN, is built with. */
export const engineModel: Detector = {
  name: 'engine-model',
  row: 'D02-MODEL',
  rests: ownReason(
    'an engine size that the model is not built with points to another car, or to a size set below a legal line',
  ),
  detect(facts) {
    return facts.items.flatMap(compare);
  },
};

const isImplied = ({ evidence }: Stated<Interval>) =>
  evidence.role === 'vehicle.model' || evidence.role === 'vehicle.vin';

function compare(item: ItemFacts): Signal[] {
  const engines = item.vehicle?.engines.filter(({ certainty }) => certainty !== 'weak') ?? [];
  const typed = engines.find(({ evidence }) => evidence.role === 'vehicle.engine');
  const implied = engines.filter(isImplied);
  const other = implied[0];
  if (!typed || !other || implied.some(({ is }) => intersect(widened(typed.is), is) !== null)) return [];
  return [
    signal('engine-model', {
      severity: 'ask',
      because: [
        line('engine', typed.evidence, { cc: ccText(typed.is) }),
        line('engine-of', other.evidence, { cc: ccText(other.is) }),
      ],
      params: { cc: ccText(typed.is), built: ccText(other.is) },
      against: ['market-variant', 'litres'],
      needs: ['vehicle.engine', 'vehicle.model'],
      item: item.index,
      story: `car:${item.index}`,
    }),
  ];
}

const widened = ({ min, max }: Interval): Interval => ({ min: min * (1 - ROUNDING), max: max * (1 + ROUNDING) });
