import * as z from 'zod/mini';
import type { Publisher } from './publisher';

const share = z.number().check(z.gte(0), z.lte(1));

/** `assets/lists/publishers.yaml`, checked when knowledge is compiled and again when it is opened. */
export const publisherSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]{1,30}$/)),
  title: z.string().check(z.minLength(3)),
  publisher: z.string().check(z.minLength(3)),
  jurisdiction: z.string().check(z.regex(/^(?:UN|EU|[A-Z]{2})$/)),
  effect: z.enum(['asset-freeze', 'export', 'watch']),
  page: z.string().check(z.regex(/^https:\/\//)),
  files: z.array(z.string().check(z.regex(/^https:\/\//))),
  leadsTo: z._default(z.array(z.string().check(z.regex(/^[a-z0-9.-]{4,200}$/))), []),
  formats: z.array(z.string()).check(z.minLength(1)),
  goodForDays: z.int().check(z.gte(1), z.lte(400)),
  expect: z.strictObject({
    entriesAtLeast: z.int().check(z.gte(1)),
    fill: z.strictObject({
      programmes: z.optional(share),
      countries: z.optional(share),
      aliases: z.optional(share),
      identifiers: z.optional(share),
      listedOn: z.optional(share),
    }),
    greatestLoss: share,
  }),
  terms: z.string().check(z.minLength(3)),
});

export const publishersSchema = z.array(publisherSchema);

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
/** Fails to compile when schema and type part ways. */
true satisfies Same<z.infer<typeof publisherSchema>, Publisher>;
