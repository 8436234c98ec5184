import { writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { ruleFileSchema } from '../../src/rules/rule.schema';
import { isMain } from '../is-main';

export const SCHEMA_FILE = 'docs/rule.schema.json';

/** The JSON Schema of a rule file, for an editor that completes and checks while one writes. */
export function ruleJsonSchema(): string {
  const schema = z.toJSONSchema(ruleFileSchema, { io: 'input' });
  return `${JSON.stringify({ title: 'A rule of Tidewaiter', ...schema }, null, 2)}\n`;
}

if (isMain(import.meta.url)) {
  writeFileSync(SCHEMA_FILE, ruleJsonSchema());
  console.log(SCHEMA_FILE);
}
