const LATIN = /[a-zA-Z]/;
const BEYOND_ASCII = /[^ -~]/;
const ANY = /\p{L}/u;
const TWO_LATIN = /[a-zA-Z]{2}/;
const ANY_TWO = /\p{L}\p{L}/u;

/**
 * Whether there is a letter of any script in a text. The expression for all of them takes milliseconds to compile, when a page is read for the first
 * time: it is asked only of what is not plain ASCII.
 */
export function hasLetter(text: string): boolean {
  return LATIN.test(text) || (BEYOND_ASCII.test(text) && ANY.test(text));
}

/** Whether two letters stand beside each other. */
export function hasTwoLetters(text: string): boolean {
  return TWO_LATIN.test(text) || (BEYOND_ASCII.test(text) && ANY_TWO.test(text));
}
