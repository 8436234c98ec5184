import { framesSchema, fuelsSchema, wmiSchema } from '../../src/facts/vehicles/vehicles.schema';
import type { Maker } from './makers';
import { folded, jsonBytes, readYaml } from './yaml';

/** Sections `wmi`, `frames`, `fuels`: what chassis numbers and words say about a vehicle. */
export const makeVehicles: Maker = () => [
  { name: 'wmi', bytes: jsonBytes(readYaml('assets/vehicles/wmi.yaml', wmiSchema)) },
  { name: 'frames', bytes: jsonBytes(readYaml('assets/vehicles/frames.yaml', framesSchema)) },
  {
    name: 'fuels',
    bytes: jsonBytes(
      readYaml('assets/vehicles/fuels.yaml', fuelsSchema).map(({ means, words }) => ({ means, words: folded(words) })),
    ),
  },
];
