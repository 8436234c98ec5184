import { basename } from 'node:path';
import type { ZodMiniType } from 'zod/mini';
import type { Section } from '../../src/knowledge/buffer';
import { detectorSchemas } from '../../src/rules/detectors/tables.schema';
import { fold } from '../../src/text/fold';
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
    const value = withFoldedWords(readYaml(file, schema).value);
    return [{ name: `detectors/${name}`, bytes: new TextEncoder().encode(JSON.stringify(value)) }];
  });
}

/** Members of the tables that hold words which detectors look for in texts. */
const WORDS = new Set(['lists', 'trades', 'names']);

/** The words folded, so that no start of the worker folds them again; the star of a stem stays. */
function withFoldedWords(table: unknown, areWords = false): unknown {
  if (typeof table === 'string') return areWords ? `${fold(table)}${table.endsWith('*') ? '*' : ''}` : table;
  if (Array.isArray(table)) return table.map((one) => withFoldedWords(one, areWords));
  if (typeof table !== 'object' || table === null) return table;
  return Object.fromEntries(
    Object.entries(table).map(([key, one]) => [key, withFoldedWords(one, areWords || WORDS.has(key))]),
  );
}
