import type { Role } from '../trade/roles';

/** One thing that a portal map knows: this element, or the field with this label, has that role, or is no trade field. Inert: a selector and words. */
export interface MappedField {
  /** null: not a trade field, whatever it looks like. */
  role: Role | null;
  /** Finds exactly one element; steps through shadow roots are joined by ` >>> `. */
  selector?: string;
  /** The label as the portal words it. Used when there is no selector, or when the selector finds nothing. */
  label?: string;
  /** Only on pages whose path begins so; everywhere on the portal when not said. */
  path?: string;
  /** Why generic reading needs to be told. */
  because: string;
}

/** What we know of one portal. A file of `assets/portal-maps/`, or what a user taught on a site. */
export interface PortalMap {
  name: string;
  kind: 'carrier' | 'booking' | 'marketplace' | 'customs';
  hosts: string[];
  source: string;
  checked: string;
  fields?: MappedField[];
  /** Canary: on pages whose path begins so, these roles must be found, or the portal has changed. */
  expects?: { path: string; roles: Role[] }[];
}
