/** Longest quotation of a field in a card, in characters: enough to recognise it, never enough to fill the card. */
export const QUOTE_LENGTH = 90;

/** Controls, and the marks that turn or isolate the direction of text: in a quotation they could reorder our own words. */
const STEERING = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]+/gu;

/**
 * Page text fit to be quoted: on one line, without steering characters or broken surrogates, cut at `length` characters.
 * It is still untrusted and belongs into a `<bdi>` as text.
 */
export function quoted(text: string, length = QUOTE_LENGTH): string {
  const bounded = text.slice(0, length * 8).replace(/\p{Cs}/gu, '\ufffd');
  const line = bounded.replace(STEERING, ' ').replace(/\s+/g, ' ').trim();
  const characters = [...line];
  const cut = characters.length > length || text.length > length * 8;
  return cut ? `${characters.slice(0, length).join('').trimEnd()}…` : line;
}
