import * as z from 'zod/mini';
import { ROLES } from '../trade/roles';
import type { PortalMap } from './portal-map';

const host = z.string().check(z.regex(/^[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63}){1,5}$/));
const text = z.string().check(z.minLength(1), z.maxLength(300));
const role = z.enum(ROLES);

/** A selector or label with its role; `none` says that it is no trade field. One of the two ways to find it is needed. */
export const mappedFieldSchema = z
  .strictObject({
    role: z.nullable(role),
    selector: z.optional(text),
    label: z.optional(text),
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

/** Compiles only while a map that passes has the plain type, and the other way round. */
export type MapParity =
  z.infer<typeof portalMapSchema> extends PortalMap
    ? PortalMap extends z.infer<typeof portalMapSchema>
      ? true
      : never
    : never;
export const MAP_PARITY: MapParity = true;
