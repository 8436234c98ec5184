import { familiesSchema } from '../../src/facts/families.schema';
import { unitsSchema } from '../../src/facts/goods/lexicon.schema';
import type { Maker } from './makers';
import { jsonBytes, readYaml } from './yaml';

/** Sections `families` and `units`: every family with its codes, wider families and names. Fails on a wider family that is not in the list. */
export const makeFamilies: Maker = () => {
  const families = readYaml('assets/goods/families.yaml', familiesSchema);
  for (const [id, { within }] of Object.entries(families))
    for (const wider of within ?? [])
      if (!families[wider])
        throw new Error(`assets/goods/families.yaml: ${id} lies within "${wider}", which is no family.`);
  return [
    { name: 'families', bytes: jsonBytes(families) },
    { name: 'units', bytes: jsonBytes(readYaml('assets/goods/units.yaml', unitsSchema)) },
  ];
};
