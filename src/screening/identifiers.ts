import { imoDigits } from '../text/imo-number';

/**
 * An identifier in the form in which it is compared: letters and digits alone, upper case; a ship's IMO number as its seven digits
 * whatever stands around it. Null when too little is left to tell anyone apart.
 */
export function identifierKey(text: string): string | null {
  const plain = text.slice(0, 80).normalize('NFKC').toUpperCase();
  const imo = /\bIMO\b/.test(plain) ? imoDigits(plain) : null;
  if (imo) return imo;
  const key = plain.replace(/[^\p{L}\p{N}]/gu, '').replace(/^IMO(?=\d{7}$)/, '');
  return key.length >= 5 ? key : null;
}

const WRITTEN_IMO = /\bIMO\b[^0-9\p{L}]{0,6}(\d{7})\b/iu;

/** A ship's number written into a field, and the field without it. */
export function withoutImo(field: string): { rest: string; imo: string | null } {
  const written = WRITTEN_IMO.exec(field);
  return written ? { rest: field.replace(written[0], ' '), imo: written[1]! } : { rest: field, imo: null };
}
