import type { Field } from '../../trade/field';
import { isItemRole, PAPER_ROLES, PARTIES, partyOf, ROLES, ROUTE_ROLES, type Role } from '../../trade/roles';

/** Fields under one heading of the shipment: `consignee`, `route`, `item`, `transport`, `papers`. */
export interface Heading {
  key: string;
  /** Line of goods, from 0, where there is one. */
  item: number | null;
  fields: Field[];
}

const ORDER = new Map<Role, number>(ROLES.map((role, place) => [role, place]));
/** The headings in the order in which a shipment is told. */
export const HEADINGS = [...PARTIES, 'route', 'item', 'transport', 'papers'];

/** The fields of a shipment in the order in which it is told: parties, route, lines of goods, transport, papers. */
export function groupFields(fields: readonly Field[]): Heading[] {
  const groups = new Map<string, Heading>();
  for (const field of fields) {
    const key = headingOf(field.role);
    const item = key === 'item' ? (field.group.item ?? 0) : null;
    const id = `${key} ${item}`;
    const group = groups.get(id) ?? { key, item, fields: [] };
    group.fields.push(field);
    groups.set(id, group);
  }
  for (const { fields } of groups.values()) fields.sort((a, b) => ORDER.get(a.role)! - ORDER.get(b.role)!);
  return [...groups.values()].sort(
    (a, b) => HEADINGS.indexOf(a.key) - HEADINGS.indexOf(b.key) || (a.item ?? 0) - (b.item ?? 0),
  );
}

/** The heading that a role stands under. */
export function headingOf(role: Role): string {
  const party = partyOf(role);
  if (party) return party;
  if (isItemRole(role)) return 'item';
  if ((ROUTE_ROLES as readonly Role[]).includes(role)) return 'route';
  return (PAPER_ROLES as readonly Role[]).includes(role) ? 'papers' : 'transport';
}
