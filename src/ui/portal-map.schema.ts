import * as z from 'zod/mini';
import type { PortalMap } from './portals';

const host = z.string().check(z.regex(/^[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63}){1,5}$/));

/** A file of `assets/portal-maps/`. */
export const portalMapSchema = z.strictObject({
  name: z.string().check(z.minLength(1)),
  kind: z.enum(['carrier', 'booking', 'marketplace', 'customs']),
  hosts: z.array(host).check(z.minLength(1)),
  source: z.string().check(z.minLength(1)),
  checked: z.iso.date(),
});

/** Compiles only while a map that passes is one that the pages can show. */
export type MapParity = z.infer<typeof portalMapSchema> extends PortalMap ? true : never;
