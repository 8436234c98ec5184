import type { Field } from '../trade/field';
import type { Entry } from '../trade/shipment';

/** A field's id within the whole tab. */
export const fieldRef = (frame: number, id: string) => `${frame}:${id}`;

/** The shipment's entry that a field gives. */
export function toEntry({ role, value, code, frame, id, label }: Field): Entry {
  return { role, value, ...(code === undefined ? {} : { code }), field: fieldRef(frame, id), label };
}
