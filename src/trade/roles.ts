/**
 * The closed list of what a field on a trade page can mean. A field has one role or none.
 * A party role is `<party>.<part>`; the others stand alone. `docs/roles.md` says what each one is and is not.
 */
export const PARTIES = ['consignee', 'shipper', 'notify', 'endUser', 'forwarder'] as const;
export const PARTY_PARTS = ['name', 'address', 'city', 'postalCode', 'country', 'phone', 'email'] as const;

export type PartyName = (typeof PARTIES)[number];
export type PartyPart = (typeof PARTY_PARTS)[number];
export type PartyRole = `${PartyName}.${PartyPart}`;

export const ROUTE_ROLES = [
  'port.loading',
  'port.discharge',
  'port.transshipment',
  'place.receipt',
  'place.delivery',
  'country.origin',
  'country.destination',
] as const;

export const GOODS_ROLES = [
  'goods.description',
  'goods.hsCode',
  'goods.quantity',
  'goods.weight',
  'goods.value',
  'goods.unitValue',
  'goods.currency',
  'goods.condition',
  'goods.endUse',
] as const;

export const VEHICLE_ROLES = [
  'vehicle.vin',
  'vehicle.make',
  'vehicle.model',
  'vehicle.year',
  'vehicle.engine',
  'vehicle.fuel',
  'vehicle.mileage',
] as const;

export const TRANSPORT_ROLES = [
  'vessel.name',
  'vessel.imo',
  'vessel.voyage',
  'container.number',
  'awb.number',
] as const;

export const PAPER_ROLES = [
  'document.reference',
  'document.code',
  'date.departure',
  'payment.country',
  'incoterm',
] as const;

export type ItemRole = (typeof GOODS_ROLES)[number] | (typeof VEHICLE_ROLES)[number];

export type Role =
  | PartyRole
  | (typeof ROUTE_ROLES)[number]
  | ItemRole
  | (typeof TRANSPORT_ROLES)[number]
  | (typeof PAPER_ROLES)[number];

export const PARTY_ROLES: readonly PartyRole[] = PARTIES.flatMap((party) =>
  PARTY_PARTS.map((part) => `${party}.${part}` as PartyRole),
);

/** Every role there is, in the order in which a shipment is told. */
export const ROLES: readonly Role[] = [
  ...PARTY_ROLES,
  ...ROUTE_ROLES,
  ...GOODS_ROLES,
  ...VEHICLE_ROLES,
  ...TRANSPORT_ROLES,
  ...PAPER_ROLES,
];

const ALL = new Set<string>(ROLES);
const OF_AN_ITEM = new Set<string>([...GOODS_ROLES, ...VEHICLE_ROLES]);

/** Whether `text` is one of the roles above; anything that arrives from outside is asked. */
export function isRole(text: string): text is Role {
  return ALL.has(text);
}

/** Whether the role describes one line of goods rather than the whole shipment. */
export function isItemRole(role: Role): role is ItemRole {
  return OF_AN_ITEM.has(role);
}

/** The party that a role speaks of, or null for a role that belongs to no party. */
export function partyOf(role: Role): PartyName | null {
  const head = role.slice(0, role.indexOf('.'));
  return (PARTIES as readonly string[]).includes(head) ? (head as PartyName) : null;
}
