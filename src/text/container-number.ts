import { nfkc } from './nfkc';

/** A=10 … Z=38; 11, 22 and 33 are skipped because they are multiples of the modulus. */
const letterValue = (letter: string) => {
  const n = letter.charCodeAt(0) - 55;
  return n + Math.floor((n - 1) / 10);
};

/** A freight container's number. */
export interface ContainerNumber {
  /** `CSQU3054383`. */
  text: string;
  /** Whether the last digit is the right check digit. */
  ok: boolean;
}

/** The number of a freight container (U), its equipment (J) or a trailer (Z), read from any dress; null for anything else. Source: ISO 6346. */
export function containerNumber(text: string): ContainerNumber | null {
  const flat = nfkc(text.slice(0, 40))
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
  if (!/^[A-Z]{3}[UJZ]\d{7}$/.test(flat)) return null;
  let sum = 0;
  for (let i = 0; i < 10; i += 1) sum += (i < 4 ? letterValue(flat[i]!) : Number(flat[i])) * 2 ** i;
  return { text: flat, ok: (sum % 11) % 10 === Number(flat[10]) };
}

/** All container numbers in a text that may list several. */
export function containerNumbers(text: string): ContainerNumber[] {
  const flat = nfkc(text.slice(0, 5000)).toUpperCase();
  const found = flat.match(/\b[A-Z]{3}[UJZ][ -]?\d{6}[ -]?\d\b/g) ?? [];
  return found.map(containerNumber).filter((one) => one !== null);
}
