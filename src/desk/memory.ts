import type { Field } from '../trade/field';

/** A wizard has a few dozen fields; more than this is a page of another kind. */
const MOST = 500;

/**
 * What was typed on steps of a wizard that are no longer on the page, so that the destination of step one and the car of
 * step three are judged together (docs/decisions/0002). What the page says of a role, or that its field is now empty,
 * goes before what is remembered. A field that comes back with another value than it went with belongs to another
 * shipment, the next booking in the same application: then everything remembered is forgotten. A submit is no such sign,
 * because many wizards submit a form at each step.
 */
export function remember(memory: readonly Field[], gone: readonly Field[], present: readonly Field[]): Field[] {
  const values = new Map(present.map((field) => [sameField(field), field.value.trim()]));
  const cameBackOther = ({ value }: Field, now: string | undefined) => now !== undefined && now !== value.trim();
  const isAnother = memory.some((field) => cameBackOther(field, values.get(sameField(field))));
  const kept = isAnother ? [] : [...memory, ...gone.filter(({ value }) => value.trim())];

  const said = new Set(present.filter(({ value }) => value.trim()).map(({ role }) => role));
  const asked = new Set(present.map(sameGroup));
  const once = new Map(kept.map((field) => [`${field.frame}:${field.id}`, field]));
  return [...once.values()].filter((field) => !said.has(field.role) && !asked.has(sameGroup(field))).slice(-MOST);
}

const sameGroup = ({ role, group }: Field) => `${role}\n${group.section}`;
const sameField = (field: Field) => `${sameGroup(field)}\n${field.label}`;
