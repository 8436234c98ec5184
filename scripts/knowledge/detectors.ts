import { basename } from 'node:path';
import type { ZodMiniType } from 'zod/mini';
import type { Section } from '../../src/knowledge/buffer';
import { detectorSchemas } from '../../src/rules/detectors/tables.schema';
import { filesUnder } from './asset-files';
import { AssetError, readYaml } from './yaml-file';

const FOLDER = 'assets/rules/detectors';

/** A record of refusals, for people and the meta-test; no detector reads it. */
const NOT_A_TABLE = 'refused';

/** The parameters and tables of the detectors: one section `detectors/<file>` each, checked by its schema. */
export function detectorSections(folder = FOLDER): Section[] {
  const schemas: Record<string, ZodMiniType> = detectorSchemas;
  return filesUnder(folder, '.yaml').flatMap((file) => {
    const name = basename(file, '.yaml');
    if (name === NOT_A_TABLE) return [];
    const schema = schemas[name];
    if (!schema)
      throw new AssetError([`${file}: no detector reads this file; add its schema to tables.schema.ts or remove it`]);
    const { value } = readYaml(file, schema);
    return [{ name: `detectors/${name}`, bytes: new TextEncoder().encode(JSON.stringify(value)) }];
  });
}
