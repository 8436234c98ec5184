import * as z from 'zod/mini';
import { ROLES } from '../trade/roles';
import type { Lesson, Picked } from '../trade/site-map';
import { agree, type Same } from './parity';

const role = z.nullable(z.enum(ROLES));

/** Host of a web page, as the browser writes it, with its port when it has one. */
export const hostSchema = z.string().check(z.regex(/^[a-z0-9._:[\]-]{1,260}$/i));

export const selectorSchema = z.string().check(z.minLength(1), z.maxLength(2_000));

const pathSchema = z.string().check(z.regex(/^\//), z.maxLength(300));

/** Something that a user teaches: found by exactly this selector; the label serves when the page is built anew. */
export const lessonSchema = z.strictObject({
  role,
  selector: z.optional(selectorSchema),
  label: z.optional(z.string().check(z.minLength(1), z.maxLength(300))),
  path: z.optional(pathSchema),
});

/** What a frame says of the place that the user pointed at. */
export const pickedSchema = z.strictObject({
  selector: selectorSchema,
  path: pathSchema,
  found: z.number().check(z.int(), z.minimum(0)),
  label: z.string().check(z.maxLength(300)),
  value: z.string().check(z.maxLength(300)),
  role,
  readable: z.boolean(),
});

agree<Same<z.infer<typeof lessonSchema>, Lesson>>();
agree<Same<z.infer<typeof pickedSchema>, Picked>>();

/** What a frame answered, when it is a place on a page; null for anything else. */
export function parsePicked(answer: unknown): Picked | null {
  const parsed = pickedSchema.safeParse(answer);
  return parsed.success ? parsed.data : null;
}
