import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1), z.maxLength(200));
const country = z.string().check(z.regex(/^[A-Z]{2}$/));
const words = z.array(text);
const family = z.string().check(z.regex(/^[a-z][a-z-]{1,40}$/));
const fuel = z.enum([
  'petrol',
  'diesel',
  'petrol-hybrid',
  'diesel-hybrid',
  'petrol-plugin',
  'diesel-plugin',
  'electric',
  'fuel-cell',
  'gas',
  'other',
]);

const hub = z.strictObject({
  name: text,
  country,
  locodes: z.array(z.string().check(z.regex(/^[A-Z]{2}[A-Z2-9]{3}$/))),
  names: words.check(z.minLength(1)),
  risk: z.array(z.enum(['KP', 'RU'])),
  kind: z.enum(['border', 'port']),
  why: text,
  cite: text,
});

/** One file of `assets/rules/detectors/` each, by its name. */
export const detectorSchemas = {
  diversion: z.strictObject({
    sources: z.record(z.string(), text),
    hubs: z.array(hub),
    russia: z.array(z.strictObject({ country, namedIn: words, small: z.boolean(), traders: z.boolean() })),
    beyondRussia: z.array(country),
  }),
  'document-codes': z.strictObject({
    codes: z.array(z.string().check(z.regex(/^[A-Z]\d{3}$/))),
    hs: z.array(z.string().check(z.regex(/^\d{2,8}$/))),
  }),
  goods: z.strictObject({
    vehicles: z.array(family),
    luxury: z.array(family),
    unmistakable: z.array(family),
    luxuryMakes: words,
    luxuryModels: words,
    floors: z.array(z.strictObject({ upToAge: z.number(), usd: z.number() })),
  }),
  'hs-vehicles': z.strictObject({
    codes: z.record(
      z.string().check(z.regex(/^\d{6}$/)),
      z.strictObject({
        fuel: z.optional(z.array(fuel)),
        over: z.optional(z.number()),
        upTo: z.optional(z.number()),
      }),
    ),
  }),
  makers: z.strictObject({ groups: z.array(words) }),
  postal: z.strictObject({ shapes: z.record(country, z.array(z.string().check(z.regex(/^[A9]{3,10}$/)))) }),
  priority: z.strictObject({ tiers: z.record(z.string(), z.array(z.string().check(z.regex(/^\d{6}$/)))) }),
  trades: z.strictObject({ trades: z.record(z.string(), words), fits: z.record(z.string(), z.array(family)) }),
  transit: z.strictObject({ regions: z.array(z.array(country)), pairs: z.record(country, z.array(country)) }),
  words: z.strictObject({ lists: z.record(z.string(), words) }),
};
