import * as z from 'zod/mini';

const familyId = z.string().check(z.regex(/^[a-z][a-z-]{1,40}$/));
const hsPrefixes = z.array(z.string().check(z.regex(/^\d{2,10}$/)));

/** One entry of `assets/goods/families.yaml`. */
export const familySchema = z.strictObject({
  en: z.string(),
  ja: z.string(),
  hs: z.optional(hsPrefixes),
  except: z.optional(hsPrefixes),
  within: z.optional(z.array(familyId)),
});

/** The whole file: family id → what it is. */
export const familiesSchema = z.record(familyId, familySchema);
