const ASCII = /^[\0-\x7f]*$/;

/** `text` in Unicode's form NFKC. Plain ASCII, which most values are, is that form already, and skips loading the tables for it. */
export function nfkc(text: string): string {
  return ASCII.test(text) ? text : text.normalize('NFKC');
}
