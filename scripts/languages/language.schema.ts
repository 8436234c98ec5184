import * as z from 'zod/mini';
import { PARTIES, PARTY_PARTS, ROLES } from '../../src/trade/roles';

const bareKeys = [...PARTIES, ...PARTY_PARTS, ...ROLES] as const;
const terms = z.string().check(z.minLength(1));
const byKey = <const K extends readonly string[]>(keys: K) => z.optional(z.partialRecord(z.enum(keys), terms));

/** What a look-alike can be; a heading of that kind keeps bare parts ("Name", "City") below it from becoming a party's. */
export const LOOK_ALIKES = [
  'account',
  'bank',
  'billing',
  'carrier',
  'coupon',
  'date',
  'login',
  'marks',
  'master',
  'newsletter',
  'notes',
  'other',
  'payment',
  'person',
  'price',
  'region',
  'search',
  'signature',
  'stock',
  'travel',
  'vehicle',
  'weight',
] as const;

/** What a section can be about, which settles words that are open by themselves. */
export const SUBJECTS = ['air', 'goods', 'vehicle', 'route', 'customs', 'order'] as const;

/** One language: terms in the page's words, apart by ` | `. `docs/add-a-language.md` says what belongs where. */
export const languageSchema = z.strictObject({
  language: z.string().check(z.regex(/^[a-z]{2}(-[A-Z][a-z]{3})?$/)),
  title: z.string(),
  parties: byKey(PARTIES),
  heads: byKey(PARTIES),
  parts: byKey(PARTY_PARTS),
  roles: byKey(ROLES),
  open: byKey(bareKeys),
  names: byKey(bareKeys),
  documents: z.optional(terms),
  numbers: z.optional(terms),
  not: byKey(LOOK_ALIKES),
  about: byKey(SUBJECTS),
  filler: z.optional(terms),
});

export type Language = z.infer<typeof languageSchema>;
