import { nfkc } from './nfkc';

const FORM = /^[A-HJ-NPR-Z0-9]{17}$/;
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const VALUES = [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9];
const YEAR_CODES = 'ABCDEFGHJKLMNPRSTVWXY123456789';

/** A vehicle identification number as it is compared: upper case, no spaces or hyphens. */
export function vinText(text: string): string {
  return nfkc(text)
    .toUpperCase()
    .replace(/[\s\-‐-―－.]/g, '');
}

/** Whether `vin` has the form of ISO 3779: 17 characters, none of them I, O or Q. */
export function isVin(vin: string): boolean {
  return FORM.test(vin);
}

/** 17 characters that hold I, O or Q, which no VIN does: a slip or an invention. */
export function isBrokenVin(vin: string): boolean {
  return /^[A-Z0-9]{17}$/.test(vin) && /[IOQ]/.test(vin) && /\d/.test(vin);
}

/** The check digit that position 9 of a VIN should hold, `0`–`9` or `X`. Source: 49 CFR 565.15(c). */
export function vinCheckDigit(vin: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i += 1) {
    const sign = vin[i] ?? '';
    const at = LETTERS.indexOf(sign);
    sum += (at < 0 ? Number(sign) : VALUES[at]!) * WEIGHTS[i]!;
  }
  return sum % 11 === 10 ? 'X' : String(sum % 11);
}

/**
 * Whether position 9 must be a check digit: in North America by law (world region 1–5, and 7F–70), in China by GB 16735.
 * Elsewhere makers put what they like there, and a wrong digit means nothing. 7A–7E is New Zealand.
 */
export function needsCheckDigit(vin: string): boolean {
  return /^(?:[1-5L]|7[F-Z0])/.test(vin);
}

/**
 * Model years that position 10 allows: one or two of a 30-year cycle, none where it is no year code (0, U, Z).
 * In US-certified light vehicles position 7 tells the cycles apart: a letter from 2010 on, a digit before. Source: 49 CFR 565.15(d).
 */
export function vinYears(vin: string): number[] {
  const at = YEAR_CODES.indexOf(vin[9] ?? '');
  if (at < 0) return [];
  const early = 1980 + at;
  if (/^[145]/.test(vin)) return [/[A-Z]/.test(vin[6] ?? '') ? early + 30 : early];
  return [early, early + 30];
}

/** The world manufacturer identifier, and for makers of small series (a 9 in third place) positions 12–14 as well. */
export function vinMaker(vin: string): { wmi: string; extension: string | null } {
  return { wmi: vin.slice(0, 3), extension: vin[2] === '9' ? vin.slice(11, 14) : null };
}
