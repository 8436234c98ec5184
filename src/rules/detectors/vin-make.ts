import type { ItemFacts, Stated, VinFact } from '../../facts/facts';
import type { Detector, DetectorContext, Signal } from '../signal';
import { line, signal } from './speak';
import type { GoodsTable } from './tables';
import { declaredMakes, sameMaker } from './vehicle';

/** The first three characters of a VIN belong to a maker that the form does not name. */
export const vinMake: Detector = {
  name: 'vin-make',
  row: 'D07',
  rests: {
    instrument: 'ISO 3780 (world manufacturer identifiers)',
    provision: 'register of NHTSA (vPIC), compared 24 November 2026',
    url: 'https://vpic.nhtsa.dot.gov/api/',
    asOf: '2026-11-24',
  },
  detect(facts, context) {
    return facts.items.flatMap((item) => (item.vehicle?.vins ?? []).flatMap((vin) => compare(item, vin, context)));
  },
};

function compare(item: ItemFacts, vin: VinFact, context: DetectorContext): Signal[] {
  const declared = declaredMakes(item);
  if (vin.kind !== 'vin' || vin.makes.length === 0 || declared.length === 0) return [];
  if (declared.some((make) => vin.makes.includes(make.is))) return [];
  const { luxuryMakes } = context.table<GoodsTable>('detectors/goods');
  const hidden =
    vin.makes.every((make) => luxuryMakes.includes(make)) && !declared.some((make) => luxuryMakes.includes(make.is));
  const related = declared.some((make) => vin.makes.some((other) => sameMaker(make.is, other, context)));
  if (related && !hidden) return [];
  return [
    signal('vin-make', {
      severity: related && !namesAnotherModel(item) ? 'info' : 'ask',
      ...(hidden ? { variant: 'luxury' } : {}),
      because: [
        line('vin-of', vin.evidence, { vin: vin.text, makes: vin.makes.join(', ') }),
        ...declared.slice(0, 2).map((make: Stated<string>) => line('make', make.evidence, { make: make.is })),
      ],
      params: { vin: vin.text, prefix: vin.text.slice(0, 3), makes: vin.makes.join(', '), declared: declared[0]!.is },
      against: ['sister', 'typing'],
      needs: ['vehicle.vin', 'vehicle.make'],
      item: item.index,
      story: `vin:${vin.text}`,
    }),
  ];
}

/** A Lexus code on a form that says Toyota may be a slip; with a Toyota model named as well it hides the car. */
const namesAnotherModel = (item: ItemFacts) => (item.vehicle?.models.length ?? 0) > 0;
