import type { ItemFacts, Stated, VinFact } from '../../facts/facts';
import type { Detector, DetectorContext, Signal } from '../signal';
import { line, signal } from './speak';
import type { GoodsTable } from './tables';
import { declaredMakes, declaredModels, sameMaker } from './vehicle';
import { plain } from './word-list';

/** A Japanese frame number whose model code is another car than the form says. */
export const frameCode: Detector = {
  name: 'frame-code',
  row: 'D10',
  rests: {
    instrument: 'Model designation tables of the Japan Automobile Manufacturers Association, 2023 to 2025',
    provision: 'model code before the hyphen of a frame number',
    url: 'https://www.jama.or.jp/',
    asOf: '2026-11-24',
  },
  detect(facts, context) {
    return facts.items.flatMap((item) => (item.vehicle?.vins ?? []).flatMap((vin) => compare(item, vin, context)));
  },
};

function compare(item: ItemFacts, vin: VinFact, context: DetectorContext): Signal[] {
  if (vin.kind !== 'frame') return [];
  const makes = declaredMakes(item);
  const models = declaredModels(item);
  const otherMake =
    vin.makes.length > 0 &&
    makes.length > 0 &&
    !makes.some((make) => vin.makes.some((of) => sameMaker(make.is, of, context)));
  const otherModel = vin.model !== undefined && models.length > 0 && !models.some((model) => fits(model, vin, item));
  const declared = otherMake ? makes[0] : otherModel ? models[0] : undefined;
  if (!declared) return [];
  return [
    signal('frame-code', {
      severity: isLuxury(vin, context) ? 'ask' : 'info',
      because: [
        line('frame-of', vin.evidence, { frame: vin.text, model: [vin.makes[0], vin.model].filter(Boolean).join(' ') }),
        line('declared-car', declared.evidence, { car: declared.is }),
      ],
      params: { frame: vin.text, model: [vin.makes[0], vin.model].filter(Boolean).join(' '), declared: declared.is },
      against: ['twins', 'typing'],
      needs: ['vehicle.vin'],
      item: item.index,
      story: `vin:${vin.text}`,
    }),
  ];
}

/** A model name that was not brought into Latin letters is compared by rank alone: a luxury car is not declared as an ordinary one. */
function fits(model: Stated<string>, { model: coded }: VinFact, item: ItemFacts): boolean {
  if (coded !== undefined && isSameModel(model.is, coded)) return true;
  const { luxury } = item.vehicle ?? {};
  return !/^[\x20-\x7e]+$/.test(model.is) && luxury?.is === true && luxury.evidence.role !== 'vehicle.vin';
}

/** "Alphard Hybrid" and "Alphard" are one model; so are "LX" and "LX 570". A code that several models bear names them all: "Alphard / Vellfire". */
function isSameModel(declared: string, coded: string): boolean {
  const one = plain(declared).replaceAll(' ', '');
  return coded.split(' / ').some((model) => {
    const other = plain(model).replaceAll(' ', '');
    return one.includes(other) || other.includes(one);
  });
}

function isLuxury(vin: VinFact, context: DetectorContext): boolean {
  const { luxuryMakes, luxuryModels } = context.table<GoodsTable>('detectors/goods');
  if (vin.makes.length > 0 && vin.makes.every((make) => luxuryMakes.includes(make))) return true;
  return luxuryModels.some((model) => vin.model !== undefined && isSameModel(model, vin.model));
}
