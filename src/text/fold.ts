/** Marks that only say how a Latin, Greek, Cyrillic, Arabic or Hebrew letter is pronounced; vowel signs of other scripts stay. */
const MARKS = /[\u0300-\u036f\u064b-\u065f\u0670\u0591-\u05bd\u05bf\u05c1\u05c2]/g;
/** Zero-width characters, bidi controls, soft hyphen, variation selectors, tatweel: invisible or ornamental. */
const INVISIBLE =
  /\u034f|\u17b4|\u17b5|\u180b|\u180c|\u180d|\u180f|[\ufe00-\ufe0f]|[\u00ad\u061c\u0640\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]/g;
/** Within a word: P'yongyang, Ch’ongjin, people's, D’Ieteren, and the Hebrew geresh. */
const APOSTROPHES = /['’‘ʼʻ`´′ʹʾʿ׳]/g;
const NOT_WORD = /[^\p{L}\p{N}\p{M}]+/gu;
const LETTERS: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'ng',
  ə: 'e',
  ĸ: 'k',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ے: 'ي',
  ؤ: 'و',
  ئ: 'ي',
  ς: 'σ',
  ґ: 'г',
};
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
const PLAIN = /^[a-z0-9]*$/;
/** Most of what is typed; it needs no normalisation. */
const ASCII = /^\p{ASCII}*$/u;
/** Nothing that is looked up by its folded form is longer. */
const LIMIT = 20_000;

/** Letters as they are compared: compatibility forms, case, diacritics and invisible characters are gone; punctuation stays. */
export function foldLetters(text: string): string {
  if (PLAIN.test(text)) return text;
  const open = text.length > LIMIT ? text.slice(0, LIMIT) : text;
  if (ASCII.test(open)) return open.toLowerCase();
  return open
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter);
}

/**
 * The form in which names, places and words are compared: `foldLetters`, apostrophes dropped, any other punctuation a single
 * space, no space at the ends. `fold("P'yŏngyang,  D.P.R.K.")` is `pyongyang d p r k`. Cuts at 20,000 characters; never throws.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  const folded = foldLetters(text).replace(APOSTROPHES, '').replace(NOT_WORD, ' ').trim();
  // A mark may have come to stand behind its letter when what parted them was dropped.
  return ASCII.test(folded) ? folded : folded.normalize('NFC');
}
