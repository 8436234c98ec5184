import { writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { ruleFileSchema } from '../../src/rules/rule.schema';

export const SCHEMA_FILE = 'docs/rule.schema.json';

/** The JSON Schema of a rule file, for an editor that completes and checks while one writes. */
export function ruleJsonSchema(): string {
  const schema = z.toJSONSchema(ruleFileSchema, { io: 'input' });
  return `${JSON.stringify({ title: 'A rule of Tidewaiter', ...schema }, null, 2)}\n`;
}

if (import.meta.url === `file://${process.argv[1]}`) {
  writeFileSync(SCHEMA_FILE, ruleJsonSchema());
  console.log(SCHEMA_FILE);
}
