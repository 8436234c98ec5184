import * as z from 'zod/mini';

const names = z.array(z.string());
const tier = z.enum(['strong', 'medium', 'weak']);
const code = z.string().check(z.regex(/^[A-Z]{2}$/));
const territory = z.string().check(z.regex(/^UA-\d\d$/));
const locode = z.string().check(z.regex(/^[A-Z]{2}[A-Z2-9]{3}$/));

/** `assets/places/north-korea.yaml`. */
export const northKoreaSchema = z.strictObject({
  names: z.strictObject({ strong: names, medium: names, weak: names, countryField: names }),
  regions: z.array(z.strictObject({ name: z.string(), code: z.string(), tier, forms: names })),
  cities: z.array(z.strictObject({ name: z.string(), tier, forms: names, weak: z.optional(names) })),
  districts: names,
  ports: z.record(locode, z.string()),
  airports: z.record(z.string(), z.string()),
});

/** `assets/places/occupied-ukraine.yaml`. */
export const occupiedSchema = z.strictObject({
  territories: z.array(
    z.strictObject({
      code: territory,
      name: z.string(),
      partial: z.optional(z.string()),
      postal: z.strictObject({ ua: z.string(), ru: z.string() }),
      names: z.optional(names),
      cities: names,
    }),
  ),
  ports: z.record(locode, territory),
  regionCodes: z.record(z.string(), territory),
});

/** `assets/places/countries.yaml`. */
export const countriesSchema = z.strictObject({
  names: z.record(code, names),
  ambiguous: z.record(z.string(), names),
  countryField: z.record(code, names),
  words: names,
  never: names,
});

/** `assets/places/ports.yaml`: LOCODE → usual name and other spellings. */
export const portsSchema = z.record(locode, names);

/** `assets/places/towns.yaml`: country → usual name of a town → its former names and other spellings. */
export const townsSchema = z.record(code, z.record(z.string(), names));

/** `assets/places/locodes.yaml`: LOCODE → usual name. */
export const locodesSchema = z.record(locode, z.string());

/** `assets/places/masks.yaml`. */
export const masksSchema = z.strictObject({
  anywhere: z.array(z.strictObject({ why: z.string(), words: names })),
  named: z.array(z.strictObject({ why: z.string(), words: names })),
  clauses: names,
  borne: names,
  streets: names,
});

/** `assets/places/missions.yaml`. */
export const missionsSchema = z.strictObject({
  words: names,
  cargo: names,
  never: names,
  dprk: names,
  offices: names,
  northKorean: z.array(z.strictObject({ country: code, city: z.string(), open: z.enum(['true', 'false']) })),
});

/** `assets/places/leads.yaml`. */
export const leadsSchema = z.strictObject({ destination: names, delivered: names, transit: names, party: names });

/** `assets/places/phone-areas.yaml`. */
export const phoneAreasSchema = z.strictObject({
  prefixes: z.record(
    z.string(),
    z.strictObject({ place: z.string(), certainty: z.enum(['medium', 'weak']), name: z.string() }),
  ),
});

/** `assets/places/calling-codes.yaml`. */
export const callingCodesSchema = z.strictObject({ codes: z.record(z.string(), z.array(code)) });

/** `assets/places/hubs.yaml`. */
export const hubsSchema = z.strictObject({
  hubs: z.array(
    z.strictObject({
      name: z.string(),
      country: code,
      locode: z.optional(locode),
      for: z.array(code),
      places: names,
      why: z.string(),
      sources: z.array(z.strictObject({ title: z.string(), url: z.string() })),
    }),
  ),
  crossings: z.array(
    z.strictObject({
      name: z.string(),
      country: code,
      native: z.string(),
      opposite: z.string(),
      locode: z.optional(locode),
      certain: z.enum(['true', 'false']),
    }),
  ),
  diversion: z.array(z.strictObject({ country: code, namedIn: names })),
});

/** `assets/places/party-acts.yaml`. */
export const partyActsSchema = z.strictObject({
  forwarder: names,
  soft: names,
  notForwarder: names,
  bank: names,
  trader: names,
  notTrader: names,
  vague: names,
  same: names,
  order: names,
  organization: names,
});
