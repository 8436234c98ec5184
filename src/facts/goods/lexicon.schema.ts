import * as z from 'zod/mini';

const byLanguage = z.record(z.string().check(z.regex(/^[a-z]{2}(?:-[A-Za-z]+)?$/)), z.array(z.string()));

/** `assets/goods/lexicon.yaml`. */
export const lexiconSchema = z.strictObject({
  families: z.record(
    z.string(),
    z.strictObject({
      /** HS heading that the words name, where they name one. */
      heading: z.optional(z.string().check(z.regex(/^\d{4,6}$/))),
      sure: z.optional(z.literal('false')),
      words: byLanguage,
    }),
  ),
  brands: z.record(
    z.string(),
    z.strictObject({
      family: z.string(),
      names: z.optional(z.array(z.string())),
      luxury: z.optional(z.literal('true')),
      /** The names are of one kind of thing and no other: a model beside its maker. */
      sure: z.optional(z.literal('true')),
    }),
  ),
  context: z.record(z.enum(['accessory', 'for', 'order', 'with', 'toy', 'paper', 'none']), byLanguage),
  compounds: z.strictObject({ first: z.array(z.string()), last: z.array(z.string()) }),
});

/** What a word of the lexicon means, as the section `lexicon-entries` holds it. */
export type { LexiconEntry } from './lexicon-entry';

/** `assets/goods/units.yaml`. */
export const unitsSchema = z.record(
  z.enum(['piece', 'litre', 'kilogram', 'metre', 'square-metre', 'package', 'pair', 'set', 'animal']),
  z.array(z.string()),
);
