import * as z from 'zod/mini';
import type { Field, ReadingDelta, Unreadable } from '../trade/field';
import { ROLES, type Role } from '../trade/roles';
import { agree, type Same } from './parity';

/**
 * Bounds of what a page may send. The reader keeps well within them; whoever goes beyond is not our reader.
 * A value is a cell of a form: 10,000 characters are five printed pages.
 */
const BOUNDS = { fields: 60_000, value: 10_000, text: 2_000, selector: 8_000, unreadable: 1_000 };

const text = z.string().check(z.maxLength(BOUNDS.text));
const count = z.number().check(z.int(), z.minimum(0), z.maximum(1_000_000));

const roleSchema = z.enum(ROLES as [Role, ...Role[]]);

const fieldSchema = z.strictObject({
  id: text,
  role: roleSchema,
  value: z.string().check(z.maxLength(BOUNDS.value)),
  code: z.optional(text),
  label: text,
  selector: z.string().check(z.maxLength(BOUNDS.selector)),
  frame: z.number(),
  group: z.strictObject({ shipment: count, item: z.nullable(count), section: text }),
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  why: text,
  editable: z.boolean(),
});

const unreadableSchema = z.strictObject({
  what: z.enum(['frame', 'closed-root', 'canvas', 'limit', 'portal-changed']),
  where: z.string().check(z.maxLength(BOUNDS.selector)),
});

export const deltaSchema = z.strictObject({
  document: z.string().check(z.minLength(1), z.maxLength(100)),
  revision: z.number().check(z.int(), z.minimum(0)),
  fields: z.array(fieldSchema).check(z.maxLength(BOUNDS.fields)),
  gone: z.array(text).check(z.maxLength(BOUNDS.fields)),
  unreadable: z.array(unreadableSchema).check(z.maxLength(BOUNDS.unreadable)),
  whole: z.optional(z.boolean()),
  settled: z.boolean(),
});

agree<Same<z.infer<typeof fieldSchema>, Field>>();
agree<Same<z.infer<typeof unreadableSchema>, Unreadable>>();
agree<Same<z.infer<typeof deltaSchema>, ReadingDelta>>();
