import type { ItemFacts, Stated } from '../../facts/facts';
import { knownModel } from '../../facts/vehicles/known-model';
import type { Detector, DetectorContext, Signal } from '../signal';
import { ownReason } from './cites';
import { line, signal } from './speak';
import type { GoodsTable } from './tables';
import { declaredModels, sameMaker } from './vehicle';

/** Make field, model and words name cars of different makers. */
export const makeModel: Detector = {
  name: 'make-model',
  row: 'D07-WORDS',
  rests: ownReason('one car has one maker; two on one form mean a slip, or papers for another car'),
  detect(facts, context) {
    return facts.items.flatMap((item) => compare(item, context));
  },
};

function compare(item: ItemFacts, context: DetectorContext): Signal[] {
  if (item.accessory) return [];
  const makes =
    item.vehicle?.makes.filter((make) => make.certainty !== 'weak' && make.evidence.role !== 'vehicle.vin') ?? [];
  const declared = makes.find(({ evidence }) => evidence.role === 'vehicle.make');
  if (!declared) return [];
  const others = [
    ...makes.filter((make) => make.evidence.field !== declared.evidence.field),
    ...byModel(item, context),
  ];
  const other = others.find((make) => isOther(make, declared, context));
  if (!other || others.some((make) => make.is === declared.is && make.evidence.field === other.evidence.field))
    return [];
  return [
    signal('make-model', {
      severity: 'ask',
      because: [
        line('make', declared.evidence, { make: declared.is }),
        line('make', other.evidence, { make: other.is }),
      ],
      params: { declared: declared.is, other: other.is },
      against: ['rebadged', 'several-cars'],
      needs: ['vehicle.make', 'vehicle.model'],
      item: item.index,
      story: `car:${item.index}`,
    }),
  ];
}

/** The maker of the model in its own field, where the model is known: "Toyota" with "LX570". */
function byModel(item: ItemFacts, context: DetectorContext): Stated<string>[] {
  return declaredModels(item).flatMap((model) => {
    const make = model.evidence.role === 'vehicle.model' ? knownModel(model.is, context)?.make : undefined;
    return make ? [{ ...model, is: make }] : [];
  });
}

/** Another maker, or the luxury make of the same maker behind its volume brand. */
function isOther(make: Stated<string>, declared: Stated<string>, context: DetectorContext): boolean {
  if (make.is === declared.is) return false;
  if (!sameMaker(make.is, declared.is, context)) return true;
  const { luxuryMakes } = context.table<GoodsTable>('detectors/goods');
  return luxuryMakes.includes(make.is) && !luxuryMakes.includes(declared.is);
}
