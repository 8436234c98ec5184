import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fold } from '../../src/text/fold';

/**
 * A YAML file under `assets/`, all scalars as text (so that `0102` and `NO` stay what they are), through the schema given.
 * Throws an Error that names the file and the first thing that is wrong with it.
 */
export function readYaml<T>(path: string, schema: { parse(value: unknown): T }): T {
  try {
    return schema.parse(parse(readFileSync(path, 'utf8'), { schema: 'failsafe' }));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}

/** JSON of a value as the bytes of a section. */
export const jsonBytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** Every text of a table of phrases, folded: the product compares folded words and would fold them all at each start. */
export function folded<T>(value: T): T {
  if (typeof value === 'string') return fold(value) as T;
  if (Array.isArray(value)) return value.map(folded) as T;
  return Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, folded(one)])) as T;
}
