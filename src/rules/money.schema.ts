import * as z from 'zod/mini';
import type { RateTable } from './money';

const share = z.number().check(z.nonnegative(), z.maximum(1));

/** `assets/money/rates.yaml`. */
export const ratesSchema = z.strictObject({
  asOf: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  band: share,
  usd: z.record(z.string().check(z.regex(/^[A-Z]{3}$/)), z.tuple([z.number().check(z.positive()), z.optional(share)])),
});

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
/** Fails to compile when the schema and `RateTable` no longer say the same. */
true satisfies Same<z.infer<typeof ratesSchema>, RateTable>;
