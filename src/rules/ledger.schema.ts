import * as z from 'zod/mini';
import type { LedgerRow } from './ledger';

const row = z.strictObject({
  id: z.string().check(z.regex(/^[A-Z]{2}[A-Za-z0-9-]{2,60}$/)),
  what: z.string().check(z.minLength(3)),
  mark: z.enum(['verified', 'memory', 'proposal']),
  line: z.enum(['stated', 'none', 'unknown']),
  partial: z.optional(z.literal(true)),
  disagree: z.optional(z.literal(true)),
  note: z.optional(z.string()),
  asOf: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  source: z.string().check(z.regex(/^https:\/\/\S+$/)),
  notCarried: z.optional(z.string().check(z.minLength(10))),
});

/** One file of `assets/rules/ledger/`: rows of one instrument or country. */
export const ledgerFileSchema = z.array(row);

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
/** Fails to compile when the schema and `LedgerRow` no longer say the same. */
true satisfies Same<z.infer<typeof row>, LedgerRow>;
