import { nfkc } from './nfkc';

/**
 * A whole value that is a UN/LOCODE: two letters of ISO 3166-1, three of A–Z or 2–9 ("KP NAM", "jptyo"), upper case without the space; else null.
 * Five capital letters are also ordinary words, so ask it of port and place fields only. Source: UNECE Recommendation 16.
 */
export function wholeLocode(text: string): string | null {
  const flat = nfkc(text.slice(0, 20)).trim().toUpperCase();
  const parts = /^([A-Z]{2})[ -]?([A-Z2-9]{3})$/.exec(flat);
  return parts ? parts[1]! + parts[2]! : null;
}

/** Upper-case codes of five characters that stand in a longer value ("Port of Dover (GBDVR)"), in order; those with a space only in brackets. */
export function locodesWithin(text: string): string[] {
  const flat = nfkc(text.slice(0, 500));
  const alone = flat.match(/(?<![\p{L}\p{N}])[A-Z]{2}[A-Z2-9]{3}(?![\p{L}\p{N}])/gu) ?? [];
  const bracketed = [...flat.matchAll(/[([/-]\s?([A-Z]{2}) ([A-Z2-9]{3})\s?(?:[)\]]|$)/g)].map((m) => m[1]! + m[2]!);
  return [...alone, ...bracketed];
}
