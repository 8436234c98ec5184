import { quoted } from '../text/quoted';

const PLAIN = /^[\u0020-\u007e]*$/;
const LONGEST = 160;

/** Page text fit to stand inside a sentence: one line, cut, and isolated in direction (U+2068 … U+2069) where it could turn. */
export function quotation(text: string): string {
  const line = quoted(text, LONGEST);
  return PLAIN.test(line) ? line : `\u2068${line}\u2069`;
}
