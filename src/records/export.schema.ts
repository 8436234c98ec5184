import * as z from 'zod/mini';
import type { ExportHeader } from './export';
import type { ExportedEntry } from './verify';

const hex = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const seq = z.number().check(z.int(), z.minimum(1));

const header = z.object({
  tidewaiter: z.literal('trail'),
  format: z.literal(1),
  first: seq,
  prev: hex,
  entries: z.number().check(z.int(), z.minimum(0)),
  head: hex,
  exported: z.string(),
});

const entry = z.object({
  v: z.literal(1),
  seq,
  key: z.string(),
  kind: z.enum(['opened', 'reopened', 'closed', 'decided', 'silenced', 'unsilenced', 'erased']),
  at: z.string(),
  record: z.string(),
  prev: hex,
  digest: hex,
  hash: hex,
  salt: z.optional(hex),
  payload: z.optional(z.record(z.string(), z.unknown())),
});

/** The first line of an export, or null when it is none. */
export function parseHeader(line: unknown): ExportHeader | null {
  const parsed = header.safeParse(line);
  return parsed.success ? parsed.data : null;
}

/** One entry of an export, or null when it is none. */
export function parseEntry(line: unknown): ExportedEntry | null {
  const parsed = entry.safeParse(line);
  return parsed.success ? parsed.data : null;
}
