import * as z from 'zod/mini';
import { ROLES, type Role } from '../trade/roles';
import type { PortalMap } from './portal-map';

const host = z.string().check(z.regex(/^[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63}){0,5}$/));
const text = z.string().check(z.minLength(1), z.maxLength(300));
const selector = z.string().check(z.minLength(1), z.maxLength(2_000));
const role = z.enum(ROLES);
/** `none` in a file, null in what is exported: no trade field. */
const roleOrNone = z.pipe(
  z.nullable(z.enum([...ROLES, 'none'])),
  z.transform((named): Role | null => (named === 'none' ? null : named)),
);

/** A selector or label with its role. One of the two ways to find it is needed. */
const mappedFieldSchema = z
  .strictObject({
    role: roleOrNone,
    selector: z.optional(selector),
    label: z.optional(text),
    path: z.optional(text),
    because: text,
  })
  .check(
    z.refine((field) => field.selector !== undefined || field.label !== undefined, 'a selector or a label is needed'),
  );

/** A file of `assets/portal-maps/`, or a map that a user exported. Nothing in it is executed; unknown keys are refused. */
export const portalMapSchema = z.strictObject({
  name: text,
  kind: z.enum(['carrier', 'booking', 'marketplace', 'customs']),
  hosts: z.array(host).check(z.minLength(1), z.maxLength(50)),
  source: text,
  checked: z.iso.date(),
  fields: z.optional(z.array(mappedFieldSchema).check(z.maxLength(500))),
  expects: z.optional(
    z.array(z.strictObject({ path: text, roles: z.array(role).check(z.minLength(1)) })).check(z.maxLength(50)),
  ),
});

/** What a user taught on one site, step by step. */
export const lessonsSchema = z.array(mappedFieldSchema).check(z.maxLength(500));

/** Compiles only while a map that passes has the plain type, and the other way round. */
type Parity =
  z.infer<typeof portalMapSchema> extends PortalMap
    ? PortalMap extends z.infer<typeof portalMapSchema>
      ? true
      : never
    : never;
const agree = <_Agreed extends true>(): void => undefined;
agree<Parity>();
