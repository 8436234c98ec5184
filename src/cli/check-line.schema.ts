import * as z from 'zod/mini';

const value = z.union([z.string(), z.array(z.string())]);
const fields = z.record(z.string(), value);
const items = z.optional(z.array(z.record(z.string(), value)));

/** One line of input of `check`; see the contract of the command line in docs/command-line.md. */
export const checkLineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  exportFrom: z.optional(z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/)))),
  fields,
  items,
  history: z.optional(z.array(z.object({ id: z.union([z.string(), z.number()]), at: z.string(), fields, items }))),
});

export type CheckLine = z.infer<typeof checkLineSchema>;
