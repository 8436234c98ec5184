import type { Role } from '../trade/roles';
import { listOf } from './options';
import type { Spot } from './page';

const CHOICES = new Set<Role>(['goods.condition', 'vehicle.fuel', 'incoterm', 'goods.currency', 'goods.endUse']);
/** The rank of a legend among headings. */
const LEGEND = 6;
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

/** What the legend right above a choice asks for, where that can be chosen: "Which goods?" over a row of boxes to tick. */
export function legendRole({ kind, scope }: Spot): Role | null {
  const legend = kind === 'choice' && scope?.kind === 'heading' && scope.rank === LEGEND ? scope.meaning : null;
  const role = legend && legend.covered >= 0.9 ? legend.role : null;
  return role && (CHOICES.has(role) || role === 'goods.description') ? role : null;
}

/** Numbers that nobody chooses from a list. */
const TYPED = new Set<Role>(['container.number', 'awb.number', 'vessel.imo']);

/** Whether a control of this kind can hold the role at all: a check box is no IMO number, a date no address. */
export function allowed(role: Role, spot: Spot): boolean {
  if (role === 'incoterm' && spot.kind === 'select') return offersIncoterms(spot.el as HTMLSelectElement);
  if (spot.kind === 'select' && TYPED.has(role)) return false;
  if (spot.kind === 'choice') {
    if ((spot.el as HTMLInputElement).type === 'radio') return CHOICES.has(role) || role === legendRole(spot);
    return role === legendRole(spot);
  }
  if (spot.kind === 'text') return true;
  const type = spot.el.getAttribute('type');
  if (type === null || type === 'text') return true;
  if (DATES.has(type)) return role === 'date.departure' || (role === 'vehicle.year' && type !== 'time');
  if (type === 'number') return NUMBERS.has(role) || role.endsWith('.postalCode') || role.endsWith('.phone');
  if (type === 'email') return /\.(?:email|name|address)$/.test(role);
  return type !== 'tel' || !/\.(?:email|country|city)$/.test(role);
}
