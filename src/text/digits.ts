const ASCII = /^[\0-\x7f]*$/;
const DIGIT = /\p{Nd}/gu;

/**
 * Arabic-Indic, Persian, Devanagari, Bengali, Thai, full-width and all other decimal digits as 0–9; the rest stays as it is.
 * Unicode keeps each script's ten digits in one run, the first of which follows a character that is no digit.
 */
export function asciiDigits(text: string): string {
  if (ASCII.test(text)) return text;
  return text.replace(DIGIT, (digit) => (digit <= '9' ? digit : String(digitValue(digit.codePointAt(0)!))));
}

function digitValue(code: number): number {
  // Mathematical digits are the one place where several runs of ten touch each other.
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
