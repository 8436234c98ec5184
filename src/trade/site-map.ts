import type { Role } from './roles';

/** What somebody who knows a site says of one of its fields. Inert: words and a selector. */
export interface Lesson {
  /** null: not a trade field, whatever it looks like. */
  role: Role | null;
  /** Finds exactly one element; steps through shadow roots are joined by ` >>> `. */
  selector?: string;
  label?: string;
  /** Only on pages whose path begins so; everywhere on the site when not said. */
  path?: string;
}

/** What a frame is told of the site that it belongs to: the shipped portal map with what the user taught there. */
export interface SiteMap {
  /** Later ones hold over earlier ones. */
  fields: Lesson[];
  /** Canary: on pages whose path begins so, these roles must be found, or the portal has changed. */
  expects: { path: string; roles: Role[] }[];
}

/** A place on a page that the user pointed at, or that a selector finds: what a lesson would be about. */
export interface Picked {
  selector: string;
  /** Path of its page up to the first part that looks like a number or an id. */
  path: string;
  /** How many elements the selector finds; a lesson needs exactly one. */
  found: number;
  /** The page's own label, untrusted. */
  label: string;
  /** What stands there, untrusted and cut; '' for what is never read. */
  value: string;
  /** The role that it has now. */
  role: Role | null;
  /** False for what is never read whatever is taught: passwords, payment cards, one-time codes. */
  readable: boolean;
}
