import { readCurrency } from './currency';
import { numeric, readNumbers } from './number';

/** An amount of money as typed in one value. */
export interface ReadMoney {
  /** The smaller and the larger reading; equal when there is one. `1.500` is 1,500 or 1.5. */
  min: number;
  max: number;
  /** ISO 4217, or null when the value names none. */
  currency: string | null;
  /** Other currencies of the same sign. */
  or: string[];
  /** The value says that it is for one piece: `each`, `/pc`, `@`, `per unit`, `単価`. */
  each: boolean;
}

const EACH =
  /(?<!\p{L})(?:each|ea|apiece|per (?:unit|pc|pce|piece|item|set|bottle|pair)|\/ ?(?:pc|pce|pcs|piece|unit|ea|each|set|pair|шт|台|個|个|개|대)|p\.?p\.?|unit price|par pièce|pro stück|je stück|la unidad|за шт|за единицу)(?!\p{L})|@ ?\d|単価|单价|單價|一台|一台当たり|1台|개당|대당|매당/u;
/** Money with three decimals; everywhere else a dot before three digits groups thousands. */
const THREE_DECIMALS = new Set(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND']);

/**
 * Reads an amount in any convention and its currency, if it names one: `1350万円`, `USD 45.000,00`, `€ 1.234,50`, `12 lakh`, `٤٥٬٠٠٠`.
 * Takes the number that stands next to the currency, else the largest. A range ("10,000–12,000") gives both ends. Null without a number.
 */
export function readMoney(text: string): ReadMoney | null {
  const flat = numeric(text);
  const numbers = readNumbers(text).filter((one) => one.value >= 0);
  if (numbers.length === 0) return null;
  const currency = readCurrency(flat);
  const at = currency ? flat.toLowerCase().indexOf(currency.typed.toLowerCase()) : -1;
  const distance = (one: { start: number; end: number }) =>
    at < 0 ? 0 : Math.min(Math.abs(one.start - (at + (currency?.typed.length ?? 0))), Math.abs(at - one.end));
  const best = [...numbers].sort((a, b) => distance(a) - distance(b) || b.value - a.value)[0]!;
  const next = numbers[numbers.indexOf(best) + 1];
  const range = next && /^\s?[-–~〜]\s?$|^ to $/.test(flat.slice(best.end, next.start)) && next.value > best.value;
  const decimals = currency !== null && THREE_DECIMALS.has(currency.code);
  const value = decimals && best.or !== undefined ? best.or : best.value;
  return {
    min: value,
    max: range ? next.value : value,
    currency: currency?.code ?? null,
    or: currency?.or ?? [],
    each: EACH.test(flat.toLowerCase()),
  };
}
