import * as z from 'zod/mini';
import type { Settings } from './settings';

const jurisdiction = z.string().check(z.regex(/^[A-Z]{2}$/));

const schema = z.strictObject({
  exportFrom: z.nullable(jurisdiction),
  alsoBoundBy: z.array(jurisdiction).check(z.maxLength(60)),
  showUnbound: z.boolean(),
  locale: z.nullable(z.enum(['en', 'ja'])),
  listMirror: z.string().check(z.maxLength(300), z.regex(/^(?:https?:\/\/[^\s]{1,290})?$/)),
  author: z.string().check(z.maxLength(100)),
  welcomed: z.boolean(),
});

/** The settings, or where they break the schema and how. */
export function parseSettings(value: unknown): { settings: Settings } | { wrong: string } {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { settings: parsed.data satisfies Settings };
  const issue = parsed.error.issues[0]!;
  return { wrong: `${issue.path.map(String).join('.') || 'settings'}: ${issue.message}` };
}
