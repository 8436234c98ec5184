import type { Role } from '../trade/roles';
import { listOf } from './options';
import type { Spot } from './page';

const CHOICES = new Set<Role>(['goods.condition', 'vehicle.fuel', 'incoterm', 'goods.currency', 'goods.endUse']);
const DATES = new Set(['date', 'datetime-local', 'month', 'week', 'time']);
const NUMBERS = new Set<Role>([
  'goods.quantity',
  'goods.weight',
  'goods.value',
  'goods.unitValue',
  'vehicle.year',
  'vehicle.engine',
  'vehicle.mileage',
  'vessel.imo',
  'goods.hsCode',
  'document.reference',
  'vessel.voyage',
]);

/** "Term" is a delivery term where such are offered. A list that is filled later offers nothing yet. */
function offersIncoterms(select: HTMLSelectElement): boolean {
  return select.options.length < 2 || listOf(select) === 'incoterms';
}

/** Whether a control of this kind can hold the role at all: a check box is no IMO number, a date no address. */
export function allowed(role: Role, spot: Spot): boolean {
  if (role === 'incoterm' && spot.kind === 'select') return offersIncoterms(spot.el as HTMLSelectElement);
  if (spot.kind === 'choice') return CHOICES.has(role) && (spot.el as HTMLInputElement).type === 'radio';
  if (spot.kind === 'text') return true;
  const type = spot.el.getAttribute('type');
  if (type === null || type === 'text') return true;
  if (DATES.has(type)) return role === 'date.departure' || (role === 'vehicle.year' && type !== 'time');
  if (type === 'number') return NUMBERS.has(role) || role.endsWith('.postalCode') || role.endsWith('.phone');
  if (type === 'email') return /\.(?:email|name|address)$/.test(role);
  return type !== 'tel' || !/\.(?:email|country|city)$/.test(role);
}
