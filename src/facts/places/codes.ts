import { locodesWithin, wholeLocode } from '../../text/locode';
import type { FactTables, Place } from '../tables';

/** A code found in a value. */
export interface FoundCode {
  place: Place;
  start: number;
  end: number;
}

/** Whether two letters are a country's code. */
export const isCountry = (code: string, tables: FactTables) => tables.places(`@iso ${code.toLowerCase()}`).length > 0;

const unknownPort = (code: string): Place => ({
  name: code,
  country: code.slice(0, 2),
  locode: code,
  kind: 'port',
  population: 0,
  certainty: 'strong',
});

/**
 * UN/LOCODE and IATA codes of a port field: a whole value that is one, or one in the value's text. A name of five letters goes before a code
 * that is not known ("NAMPO" is no place in Namibia); the first two letters of any other code give the country.
 */
export function portCodes(value: string, tables: FactTables, named: boolean): FoundCode[] {
  const whole = wholeLocode(value);
  if (whole) {
    const place = tables.locode(whole);
    if (place) return [{ place, start: 0, end: value.length }];
    if (!named && /[A-Z]{2} ?[A-Z2-9]{3}/.test(value) && isCountry(whole.slice(0, 2), tables))
      return [{ place: unknownPort(whole), start: 0, end: value.length }];
  }
  const iata = /^\s*\(?([A-Z]{3})\)?\s*$/.exec(value)?.[1] ?? /[([/,-]\s?([A-Z]{3})\s?[)\]]?\s*$/.exec(value)?.[1];
  const airport = iata && !named ? tables.airport(iata) : null;
  const found: FoundCode[] =
    airport && iata ? [{ place: airport, start: value.lastIndexOf(iata), end: value.lastIndexOf(iata) + 3 }] : [];
  for (const code of locodesWithin(value)) {
    const start = value.indexOf(code);
    const place =
      tables.locode(code) ?? (code.startsWith('KP') || /[([]/.test(value[start - 1] ?? '') ? unknownPort(code) : null);
    if (place && start >= 0 && isCountry(place.country, tables)) found.push({ place, start, end: start + code.length });
  }
  return found;
}

/**
 * The country that a code of ISO 3166-1 names: a whole value (`KP`, `prk`, `408`), a code in brackets, behind or before a dash. Three letters
 * with one capital are rather a short name: "Nga" is Russia in Vietnamese, "NGA" Nigeria.
 */
export function countryCode(value: string, tables: FactTables): Place | null {
  const whole = /^\s*([A-Z]{2,3}|[a-z]{2,3}|[A-Z][a-z]|\d{3})\s*$/.exec(value)?.[1];
  const part =
    /(?:[([/]|[-–:]\s)\s?([A-Z]{2,3})\s?[)\]]?\s*$/.exec(value)?.[1] ??
    /^([A-Z]{2,3})\s?[-–:/]\s?\p{L}/u.exec(value)?.[1];
  const code = whole ?? part;
  return code ? (tables.places(`@iso ${code.toLowerCase()}`)[0] ?? null) : null;
}
