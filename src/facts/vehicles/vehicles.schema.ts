import * as z from 'zod/mini';

const names = z.array(z.string());
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

/** `assets/vehicles/makes.yaml`. */
export const makesSchema = z.record(
  z.string(),
  z.strictObject({
    names,
    loose: z.optional(names),
    models: z.optional(names),
    codes: z.optional(names),
    luxury: z.optional(z.union([z.literal('true'), names])),
    fuel: z.optional(z.partialRecord(fuel, names)),
    drive: z.optional(fuel),
    kind: z.optional(z.enum(['car', 'truck', 'motorcycle'])),
  }),
);

/** `assets/vehicles/wmi.yaml`. */
export const wmiSchema = z.strictObject({
  wmis: z.record(
    z.string().check(z.regex(/^[A-HJ-NPR-Z0-9]{3}(?:\/[A-Z0-9]{3})?$/)),
    z.strictObject({ makes: names, country: z.string(), sure: z.optional(z.literal('false')) }),
  ),
  groups: z.array(z.strictObject({ makes: names, why: z.string() })),
});

/** `assets/vehicles/frames.yaml`. */
export const framesSchema = z.record(
  z.string().check(z.regex(/^[A-Z0-9]{2,9}$/)),
  z.strictObject({
    makes: names,
    model: z.string(),
    luxury: z.enum(['true', 'false']),
    sure: z.optional(z.literal('false')),
  }),
);

const cc = z.string().check(z.regex(/^[1-9]\d{2,4}$/));

/** `assets/vehicles/models.yaml`. */
export const modelsSchema = z.record(
  z.string(),
  z.strictObject({
    make: z.string(),
    cc: z.tuple([cc, cc]).check(z.refine(([least, most]) => Number(least) < Number(most), 'the smaller size first')),
    also: z.optional(names),
  }),
);

/** `assets/vehicles/fuels.yaml`, the most telling words first. */
export const fuelsSchema = z.array(z.strictObject({ means: z.array(fuel), words: names }));
