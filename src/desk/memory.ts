import type { Field } from '../trade/field';

/** A wizard has a few dozen fields; more than this is a page of another kind. */
const MOST = 500;

/**
 * What was typed on steps of a wizard that are no longer on the page, so that the destination of step one and the car of
 * step three are judged together. A field that is on the page speaks for its role, whatever was remembered of it.
 * A role that comes back with another value than it went with belongs to another shipment, the next booking in the same
 * application: then everything remembered is forgotten.
 */
export function remember(memory: readonly Field[], gone: readonly Field[], present: readonly Field[]): Field[] {
  const onPage = valuesByRole(present);
  const before = valuesByRole(memory);
  const isAnother = [...before].some(([role, values]) => onPage.has(role) && !sameValues(values, onPage.get(role)!));
  const kept = isAnother ? [] : [...memory, ...gone.filter(({ value }) => value.trim())];
  const once = new Map(kept.map((field) => [`${field.frame}:${field.id}`, field]));
  return [...once.values()].filter(({ role }) => !onPage.has(role)).slice(-MOST);
}

function valuesByRole(fields: readonly Field[]): Map<string, Set<string>> {
  const values = new Map<string, Set<string>>();
  for (const { role, value } of fields) {
    const known = values.get(role) ?? new Set();
    values.set(role, known.add(value.trim()));
  }
  return values;
}

const sameValues = (a: Set<string>, b: Set<string>) => [...a].every((value) => b.has(value));
