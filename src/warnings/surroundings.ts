import type { FromPage } from '../messages/wire';

/** What the warnings of one document need from around them. */
export interface Surroundings {
  send(message: FromPage): void;
  /** The element of a field of this document, or null when it is not there any more. */
  elementOf(field: string): Element | null;
}
