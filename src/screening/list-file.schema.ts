import * as z from 'zod/mini';
import type { Designation, ListHead } from './designation';

const text = z.string().check(z.minLength(1), z.maxLength(1000));
const date = z.string().check(z.regex(/^\d{4}(-\d\d(-\d\d)?)?$/));

const row = z.strictObject({
  entry: text,
  kind: z.enum(['person', 'organization', 'vessel', 'aircraft']),
  /** Primary name first, then good aliases. */
  names: z.array(text).check(z.minLength(1)),
  weak: z.optional(z.array(text)),
  imo: z.optional(z.string().check(z.regex(/^\d{7}$/))),
  companyImo: z.optional(z.string().check(z.regex(/^\d{7}$/))),
  countries: z.optional(z.array(text)),
  addresses: z.optional(z.array(text)),
  born: z.optional(z.array(date)),
  measures: z.optional(z.array(z.enum(['asset-freeze', 'port-entry-ban']))),
  listedOn: z.optional(date),
  /** Dates on which it was listed again. */
  alsoListedOn: z.optional(z.array(date)),
  note: z.optional(text),
});

const listFile = z.strictObject({
  head: z.strictObject({
    id: z.string().check(z.regex(/^[a-z0-9-]{2,40}$/)),
    title: text,
    publisher: text,
    jurisdiction: z.string().check(z.regex(/^(UN|EU|[A-Z]{2})$/)),
    effect: z.enum(['asset-freeze', 'export', 'watch']),
    url: z.string().check(z.regex(/^https:\/\//)),
    issued: date,
    expires: date,
    programme: text,
  }),
  /** How many of each kind there must be: a list that has lost entries is noticed. */
  counts: z.record(z.string(), z.coerce.number()),
  designations: z.array(row),
});

type ListFile = z.infer<typeof listFile>;

/** A list as it is written by hand or bundled, in our own words. */
export interface WrittenList {
  head: Omit<ListHead, 'entries' | 'names' | 'digest'>;
  designations: Designation[];
}

/**
 * Reads a list in Tidewaiter's own form (parsed YAML or JSON). Throws an Error that names the first thing that is wrong, or the
 * kind whose count is not the one stated.
 */
export function readListFile(data: unknown): WrittenList {
  const parsed = z.safeParse(listFile, data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`List file: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not in the expected form'}`);
  }
  const { programme, ...head } = parsed.data.head;
  const designations = parsed.data.designations.map((row) => designationOf(row, programme));
  for (const [kind, expected] of Object.entries(parsed.data.counts)) {
    const found = designations.filter((designation) => designation.kind === kind).length;
    if (found !== expected) throw new Error(`List file: ${found} of kind ${kind}, but it says ${expected}.`);
  }
  return { head, designations };
}

function designationOf(row: ListFile['designations'][number], programme: string): Designation {
  return {
    entry: row.entry,
    kind: row.kind,
    names: [
      ...row.names.map((name, at) => ({ text: name, quality: at === 0 ? ('primary' as const) : ('strong' as const) })),
      ...(row.weak ?? []).map((name) => ({ text: name, quality: 'weak' as const })),
    ],
    identifiers: [
      ...(row.imo ? [{ kind: 'imo', text: row.imo }] : []),
      ...(row.companyImo ? [{ kind: 'company-imo', text: row.companyImo }] : []),
    ],
    programmes: [programme, ...(row.measures ?? [])],
    countries: row.countries ?? [],
    addresses: row.addresses ?? [],
    born: row.born ?? [],
    ...(row.listedOn ? { listedOn: row.listedOn } : {}),
    ...(row.note ? { note: row.note } : {}),
  };
}
