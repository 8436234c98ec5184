import { asciiDigits } from './digits';
import { nfkc } from './nfkc';

const weighed = (digits: string, weights: number[]) =>
  weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);

/** The seven digits of an IMO number in any dress ("IMO 9074729", "９０７４７２９"), or null. */
export function imoDigits(text: string): string | null {
  const flat = asciiDigits(nfkc(text.slice(0, 60))).replace(/[^0-9]/g, '');
  return flat.length === 7 ? flat : null;
}

/**
 * Whether seven digits are a ship's IMO number: the first six times 7 … 2, the sum's last digit is the seventh.
 * A company number has the same form, so the label must tell them apart. Source: IMO Resolution A.1117(30), annex.
 */
export function isShipNumber(digits: string): boolean {
  return /^[1-9]\d{6}$/.test(digits) && weighed(digits, [7, 6, 5, 4, 3, 2]) % 10 === Number(digits[6]);
}

/**
 * Whether seven digits are an IMO company or registered-owner number: weights 8 6 4 2 9 7, (11 − sum mod 11) mod 10.
 * Source: IMO Resolution MSC.160(78), annex.
 */
export function isCompanyNumber(digits: string): boolean {
  return /^\d{7}$/.test(digits) && (11 - (weighed(digits, [8, 6, 4, 2, 9, 7]) % 11)) % 10 === Number(digits[6]);
}
