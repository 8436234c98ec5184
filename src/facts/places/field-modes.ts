import { partyOf, type Role } from '../../trade/roles';

/** How a field is read for places. */
export type FieldMode = 'country' | 'port' | 'city' | 'address' | 'name' | 'text' | 'use' | 'none';

const MODES: Partial<Record<Role, FieldMode>> = {
  'country.origin': 'country',
  'country.destination': 'country',
  'payment.country': 'country',
  'port.loading': 'port',
  'port.discharge': 'port',
  'port.transshipment': 'port',
  'place.receipt': 'port',
  'place.delivery': 'port',
  'goods.description': 'text',
  'goods.endUse': 'use',
  'document.reference': 'text',
  incoterm: 'port',
};
const PARTS: Record<string, FieldMode> = { country: 'country', city: 'city', address: 'address', name: 'name' };

/** The mode of a role; `none` for what names no place. */
export function modeOf(role: Role): FieldMode {
  return MODES[role] ?? (partyOf(role) ? (PARTS[role.slice(role.indexOf('.') + 1)] ?? 'none') : 'none');
}

/** The block that a role belongs to: its party, or the field itself. */
export function blockOf(role: Role): string {
  return partyOf(role) ?? role;
}

const ORIGIN = new Set(['shipper', 'port.loading', 'place.receipt', 'country.origin']);
const NEITHER = new Set(['forwarder', 'payment.country', 'document.reference', 'vessel.name']);

/** Which end of the journey a role speaks of. The shipper's side never speaks for the destination. */
export function sideOf(role: Role): 'origin' | 'destination' | 'neither' {
  const block = blockOf(role);
  if (ORIGIN.has(block)) return 'origin';
  return NEITHER.has(block) ? 'neither' : 'destination';
}
