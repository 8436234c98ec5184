import * as z from 'zod/mini';

const text = z.string().check(z.maxLength(20_000));

/** One line of `screen`'s input. Unknown keys are left alone: callers may carry their own along. */
const line = z.looseObject({
  id: z.union([z.string(), z.number()]),
  name: text,
  kind: z.optional(z.enum(['person', 'organization', 'vessel', 'aircraft'])),
  country: z.optional(z.union([text, z.array(text)])),
  address: z.optional(text),
  identifiers: z.optional(z.array(text)),
  candidates: z.optional(z.array(text)),
});

export type ScreenLine = z.infer<typeof line>;

/** The line, or what is wrong with it. */
export function readScreenLine(data: unknown): ScreenLine | { wrong: string } {
  const parsed = z.safeParse(line, data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return { wrong: `${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not in the expected form'}` };
}
