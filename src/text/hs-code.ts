import { asciiDigits } from './digits';
import { nfkc } from './nfkc';

const CODE = /\d[\d. \-/·]{0,22}\d/g;

/**
 * The tariff codes in a value, digits only, two to twelve of them, in the order typed: `8703.24`, `8703 24 10 90`, `HS 8703-24`,
 * `ex 8703.23`, `8703.23; 8708.99`. Codes with an odd number of digits lose none (US Schedule B has ten, some states eleven).
 * A chapter below 10 written without its zero cannot be told from a fragment and is left out. Nothing is checked against a tariff.
 */
export function hsCodes(text: string): string[] {
  const flat = asciiDigits(nfkc(text.slice(0, 400)));
  const found: string[] = [];
  for (const part of flat.split(/[,;、，；|\n]|\s[-–]\s|\bto\b|\band\b/)) {
    for (const run of part.match(CODE) ?? []) {
      for (const digits of separated(run)) if (digits.length >= 2 && digits.length <= 12) found.push(digits);
    }
  }
  return [...new Set(found)].filter((code) => code >= '01' && code.slice(0, 2) <= '99' && code.slice(0, 2) !== '00');
}

/** Two whole codes typed with only a space between them ("8703.24 8708.99") are two; groups of one code are joined. */
function separated(run: string): string[] {
  const parts = run.split(' ');
  if (parts.length > 1 && parts.every((part) => part.replace(/\D/g, '').length >= 6))
    return parts.map((part) => part.replace(/\D/g, ''));
  return [run.replace(/\D/g, '')];
}

/** Whether `code` lies below `prefix`: 870324 below 8703; a heading alone (8703) is not below 870324. */
export function isBelow(code: string, prefix: string): boolean {
  return code.startsWith(prefix);
}

/** Whether `code` could be below `prefix` once more digits are known: 8703 could be 870324. */
export function couldBeBelow(code: string, prefix: string): boolean {
  return code.startsWith(prefix) || prefix.startsWith(code);
}
