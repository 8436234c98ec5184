import * as z from 'zod/mini';
import type { Rule } from './rule';

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const place = z.string().check(z.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/));
const jurisdiction = z.string().check(z.regex(/^(UN|EU|[A-Z]{2})$/));
const hsPrefix = z.string().check(z.regex(/^\d{2,10}$/));
const text = z.string().check(z.minLength(3), z.maxLength(2000));
const localized = z.strictObject({ en: text, ja: z.optional(text) });
const level = z.enum(['prohibited', 'licence', 'review']);

const bounds = z.strictObject({
  over: z.optional(z.number()),
  atLeast: z.optional(z.number()),
  upTo: z.optional(z.number()),
  below: z.optional(z.number()),
});

const valueLine = z.strictObject({
  amount: z.number().check(z.positive()),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  per: z.enum(['item', 'litre', '100 g', '50 ml', '6.25 l', '1.5 kg', 'animal', 'package', 'pair', 'kilogram']),
  comparator: z.enum(['over', 'atLeast']),
});

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

const goodsLine = z.strictObject({
  name: z.optional(localized),
  any: z.optional(z.literal(true)),
  is: z.optional(z.array(z.string()).check(z.minLength(1))),
  hs: z.optional(z.array(hsPrefix).check(z.minLength(1))),
  hsExcept: z.optional(z.array(hsPrefix)),
  partOfCode: z.optional(z.literal(true)),
  engineCc: z.optional(bounds),
  fuel: z.optional(z.array(fuel).check(z.minLength(1))),
  seats: z.optional(bounds),
  groundClearanceMm: z.optional(bounds),
  condition: z.optional(z.enum(['new', 'used'])),
  grossMassT: z.optional(bounds),
  value: z.optional(valueLine),
  from: z.optional(day),
  to: z.optional(day),
  asks: z.optional(localized),
  level,
  rests: z.array(z.string()).check(z.minLength(1)),
  note: z.optional(z.string()),
});

const via = z.enum(['country', 'port', 'city', 'address', 'mission', 'phone', 'postalCode', 'name', 'text']);

const destined = z.strictObject({
  to: z.array(place).check(z.minLength(1)),
  via: z.optional(z.array(via)),
  transit: z.optional(z.array(place)),
  passing: z.optional(z.enum(['full', 'review'])),
});

const example = z.strictObject({
  given: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  exportFrom: z.optional(place),
  asOf: z.optional(day),
  fires: z.optional(level),
  undecided: z.optional(z.array(z.string()).check(z.minLength(1))),
  silent: z.optional(z.literal(true)),
});

/** One file of `assets/rules/<instrument>/`. The id is the file's name and is not written in it. */
export const ruleFileSchema = z.strictObject({
  title: localized,
  cites: z.strictObject({
    instrument: text,
    provision: text,
    url: z.string().check(z.regex(/^https:\/\/\S+$/)),
    asOf: day,
  }),
  from: day,
  to: z.optional(day),
  binds: z.array(jurisdiction).check(z.minLength(1)),
  destined,
  goods: z.array(goodsLine).check(z.minLength(1)),
  says: localized,
  next: localized,
  penalty: z.optional(localized),
  falseAlarms: localized,
  exceptions: z.optional(z.array(localized)),
  examples: z.array(example).check(z.minLength(2)),
  notRead: z.optional(localized),
  checked: day,
  expires: day,
});

/** A rule as its author writes it. */
export type RuleFile = z.infer<typeof ruleFileSchema>;

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
/** Fails to compile when the schema and `Rule` no longer say the same. */
true satisfies Same<RuleFile, Omit<Rule, 'id'>>;
