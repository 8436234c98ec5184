import type { ModelTable } from '../../src/facts/vehicles/known-model';
import { framesSchema, fuelsSchema, modelsSchema, wmiSchema } from '../../src/facts/vehicles/vehicles.schema';
import type { Maker } from './makers';
import { folded, jsonBytes, readYaml } from './yaml';

/** Sections `wmi`, `frames`, `models`, `fuels`: what chassis numbers and words say about a vehicle. */
export const makeVehicles: Maker = () => [
  { name: 'wmi', bytes: jsonBytes(readYaml('assets/vehicles/wmi.yaml', wmiSchema)) },
  { name: 'frames', bytes: jsonBytes(readYaml('assets/vehicles/frames.yaml', framesSchema)) },
  { name: 'models', bytes: jsonBytes(modelTable()) },
  {
    name: 'fuels',
    bytes: jsonBytes(
      readYaml('assets/vehicles/fuels.yaml', fuelsSchema).map(({ means, words }) => ({ means, words: folded(words) })),
    ),
  },
];

function modelTable(): ModelTable {
  const models = Object.entries(readYaml('assets/vehicles/models.yaml', modelsSchema));
  return Object.fromEntries(
    models.map(([name, { make, cc, also = [] }]) => [name, { make, cc: [Number(cc[0]), Number(cc[1])], also }]),
  );
}
