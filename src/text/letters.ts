/** What a UTF-16 unit is to the reader of words. */
export const OTHER = 0;
export const LETTER = 1;
/** Apostrophes and invisible characters, which stand within words. */
export const WITHIN = 2;
export const HANGUL = 3;
/** Han and kana; Thai, Lao, Khmer, Myanmar: written without spaces between words. */
export const HAN_KANA = 4;
export const THAI = 5;
export const LAO = 6;
export const KHMER = 7;
export const MYANMAR = 8;

const IS_LETTER = /^[\p{L}\p{N}\p{M}]$/u;
const JOINERS =
  "'’‘ʼʻ`´′\u00ad\u0640\u2060\u2061\u2062\u2063\u2064\ufeff\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e";
/** Kinds by unit, worked out when a unit is first met: one pattern of all letters is dear to compile, a table is not. */
const KINDS = new Uint8Array(0x10000).fill(0xff);
for (let code = 0; code < 0x80; code += 1) KINDS[code] = /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? LETTER : OTHER;
for (const sign of JOINERS) KINDS[sign.charCodeAt(0)] = WITHIN;

const RANGES: [number, number, number][] = [
  [0x1100, 0x11ff, HANGUL],
  [0x3131, 0x318e, HANGUL],
  [0xa960, 0xa97c, HANGUL],
  [0xac00, 0xd7fb, HANGUL],
  [0x3005, 0x3007, HAN_KANA],
  [0x3041, 0x309f, HAN_KANA],
  [0x30a1, 0x30fa, HAN_KANA],
  [0x30fc, 0x30ff, HAN_KANA],
  [0x31f0, 0x31ff, HAN_KANA],
  [0x3400, 0x4dbf, HAN_KANA],
  [0x4e00, 0x9fff, HAN_KANA],
  [0xf900, 0xfaff, HAN_KANA],
  [0xff66, 0xff9f, HAN_KANA],
  // Surrogates of the supplementary ideographic planes; both halves of a pair are of the run.
  [0xd840, 0xd8bf, HAN_KANA],
  [0x0e01, 0x0e3a, THAI],
  [0x0e40, 0x0e4e, THAI],
  [0x0e81, 0x0ece, LAO],
  [0x1780, 0x17d3, KHMER],
  [0x1000, 0x109f, MYANMAR],
];

/** The kind of the unit at `index`. A low surrogate is of the kind of the high one before it. */
export function kindAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  const known = KINDS[code]!;
  if (known !== 0xff) return known;
  if (code >= 0xdc00 && code <= 0xdfff)
    return index > 0 && isHigh(text.charCodeAt(index - 1)) ? kindAt(text, index - 1) : OTHER;
  if (isHigh(code) && !(code >= 0xd840 && code <= 0xd8bf))
    return IS_LETTER.test(String.fromCodePoint(text.codePointAt(index)!)) ? LETTER : OTHER;
  const range = RANGES.find(([low, high]) => code >= low && code <= high);
  const kind = range ? range[2] : IS_LETTER.test(String.fromCharCode(code)) ? LETTER : OTHER;
  KINDS[code] = kind;
  return kind;
}

const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff;
