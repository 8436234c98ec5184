import type { ItemFacts, Stated } from '../../facts/facts';
import { knownModel } from '../../facts/vehicles/known-model';
import { type Interval, intersect } from '../../trade/interval';
import type { Detector, DetectorContext, Signal } from '../signal';
import { ownReason } from './cites';
import { ccText } from './hs-engine';
import { line, signal } from './speak';
import { declaredModels } from './vehicle';

/** Sizes are rounded in trade: 1,998 cc is sold as 2,000 and as 2.0. */
const ROUNDING = 0.04;

/** The declared engine size is none that the declared model was ever built with. */
export const engineModel: Detector = {
  name: 'engine-model',
  row: 'D02-MODEL',
  rests: ownReason(
    'an engine size that the model is not built with points to another car, or to a size set below a legal line',
  ),
  detect(facts, context) {
    return facts.items.flatMap((item) => compare(item, context));
  },
};

function compare(item: ItemFacts, context: DetectorContext): Signal[] {
  const typed = item.vehicle?.engines.find(({ evidence }) => evidence.role === 'vehicle.engine');
  const model = declaredModels(item).find((one) => knownModel(one.is, context));
  const built = model && knownModel(model.is, context)?.cc;
  if (!typed || !built || intersect(widened(typed.is), built) !== null) return [];
  return [
    signal('engine-model', {
      severity: 'ask',
      because: [
        line('engine', typed.evidence, { cc: ccText(typed.is) }),
        line('engine-of', (model as Stated<string>).evidence, { cc: ccText(built) }),
      ],
      params: { cc: ccText(typed.is), built: ccText(built) },
      against: ['market-variant', 'litres'],
      needs: ['vehicle.engine', 'vehicle.model'],
      item: item.index,
      story: `car:${item.index}`,
    }),
  ];
}

const widened = ({ min, max }: Interval): Interval => ({ min: min * (1 - ROUNDING), max: max * (1 + ROUNDING) });
