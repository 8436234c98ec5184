import type { Role } from '../trade/roles';
import { hasLetter } from './letters';

const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,200}\.[^\s@]{2,}$/;
const PHONE = /^\+?[\d\s().\-/]{6,25}$/;
const VIN = /^[A-HJ-NPR-Z0-9]{17}$/i;
const CONTAINER = /^[A-Z]{3}[UJZ]\s?\d{6}[\s-]?\d$/i;
const IMO = /^(?:IMO\s?)?\d{7}$/i;
const AWB = /^\d{3}-?\s?\d{4}\s?\d{4}$/;
const HAS_DIGIT = /\d/;

/** Whether a value is a postal code and no street: digits alone, as Korea, Japan, Germany or China write them. */
export function isPostalCode(value: string): boolean {
  return /^〒?\s?(?:\d{3}-?\d{4}|\d{5,6})$/.test(value.trim());
}

/** How a value sits with a role: 1 it confirms it, 0 it says nothing, -1 it cannot be that. Empty values say nothing. */
export function fits(role: Role, value: string): -1 | 0 | 1 {
  const text = value.trim();
  if (!text) return 0;
  const digit = HAS_DIGIT.test(text);
  switch (role) {
    case 'vehicle.vin':
      return VIN.test(text) ? 1 : !digit && text.length > 3 ? -1 : 0;
    case 'vessel.imo':
      return IMO.test(text) ? 1 : -1;
    case 'container.number':
      return CONTAINER.test(text) ? 1 : digit ? 0 : -1;
    case 'awb.number':
      return AWB.test(text) ? 1 : digit ? 0 : -1;
    case 'goods.hsCode':
      return /^\d{4}(?:[.\s]?\d{2}){0,4}$/.test(text) ? 1 : (text.match(/\d/g)?.length ?? 0) > 3 ? 0 : -1;
    case 'goods.quantity':
    case 'goods.weight':
    case 'vehicle.mileage':
    case 'goods.unitValue':
    case 'vehicle.year':
      return digit || text.length < 3 ? 0 : -1;
    case 'goods.description':
      return hasLetter(text) ? 0 : -1;
    case 'goods.value':
      return digit || text.length < 6 ? 0 : -1;
    case 'date.departure':
      return digit ? 0 : -1;
    case 'goods.currency':
      return /^[A-Z]{3}\b/.test(text) || /^[$€£¥₽₩]/.test(text) ? 1 : 0;
    default:
      return partFits(role, text);
  }
}

function partFits(role: Role, text: string): -1 | 0 | 1 {
  if (role.endsWith('.email')) return EMAIL.test(text) ? 1 : text.includes('@') ? 0 : -1;
  if (role.endsWith('.phone')) return PHONE.test(text) ? 1 : HAS_DIGIT.test(text) ? 0 : -1;
  if (role.endsWith('.city') || role.endsWith('.country')) return hasLetter(text) ? 0 : -1;
  return 0;
}
