import * as z from 'zod/mini';

const gap = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]{2,60}$/)),
  /** Day on which the gap was last looked at. */
  asOf: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  /** Whose law it is a gap of, and for which destinations; told with verdicts that it could have changed. Everyone's and all, without. */
  binds: z.optional(z.array(z.string().check(z.regex(/^(UN|EU|[A-Z]{2})$/)))),
  to: z.optional(z.array(z.string().check(z.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/)))),
  en: z.string().check(z.minLength(10)),
  ja: z.string().check(z.minLength(5)),
});

/** One file of `assets/rules/gaps/`: what is known to be missing from the rules, told with every verdict's coverage. */
export const gapsFileSchema = z.array(gap);

export type Gap = z.infer<typeof gap>;
