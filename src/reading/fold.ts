/**
 * Label text in the one form in which it is looked up: lower case, no accents, no punctuation, no digits, words apart by one space,
 * and scripts that write without spaces (Han, kana, Hangul, Thai) as single characters in a row.
 *
 * Inflection is cut crudely and on both sides, lexicon and page alike: a plural s, Cyrillic endings, the Arabic article. What matters is
 * that "Empfänger", "EMPFAENGER:" and "грузополучателя" meet their term, not that the result is a word.
 */
export const LONGEST_LABEL = 160;

/** Letters that no accent can be taken off from, and Arabic letters that are written in several ways. */
export const VARIANTS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ı: 'i',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  '\u200c': ' ',
};

const SPECIAL: Record<string, string> = {
  ...VARIANTS,
  æ: 'ae',
  œ: 'oe',
  ё: 'е',
  ھ: 'ه',
  ـ: '',
  '#': ' no ',
  '〒': '郵便番号',
  '№': ' no ',
  '’': "'",
};
const SPECIAL_LETTERS = new RegExp(`[${Object.keys(SPECIAL).join('')}]`, 'g');
const MARKS = /[\u0300-\u036f\u064b-\u065f\u0670\u200e\u200f\u00ad]/g;
const SPACELESS = '\\u0e00-\\u0e7f\\u3005-\\u3007\\u3041-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af';
const IS_SPACELESS = new RegExp(`[${SPACELESS}]`);
const EDGES = new RegExp(`(?<=[${SPACELESS}])(?=[a-zа-я])|(?<=[a-zа-я])(?=[${SPACELESS}])`, 'g');
const GAPS = new RegExp(`(?<=[${SPACELESS}]) (?=[${SPACELESS}])`, 'g');
const CYRILLIC_END =
  /(?:ами|ями|ого|его|ому|ему|ов|ев|ей|ой|ий|ый|ая|яя|ое|ее|ие|ые|ом|ем|ах|ях|ам|ям|ою|ею|[аеиоуыэюяьйіїє])$/;

/** Folds visible text. Bounded: what stands after the first 160 characters is not looked at. */
export function fold(text: string): string {
  let out = text.length > LONGEST_LABEL ? text.slice(0, LONGEST_LABEL) : text;
  const ascii = !/[^ -~]/.test(out);
  if (!ascii) out = plain(out);
  out = out.toLowerCase().replace(/#/g, ' no ');
  if (out.includes('nr')) out = out.replace(/(?<=\p{L}{4})nr\b/gu, 'nummer');
  out = out.replace(/'s(?![a-z])/g, '');
  // the classes of all letters take milliseconds to compile, and most pages never need them
  out = ascii ? out.replace(/[^a-z]+/g, ' ') : out.replace(/[^\p{L}\p{M}]+/gu, ' ');
  out = out.trim();
  if (!ascii && IS_SPACELESS.test(out)) out = out.replace(EDGES, ' ').replace(GAPS, '');
  return out.includes(' ') ? initials(out.split(' ')).join(' ') : stem(out);
}

/** Folds the name or id of a control: `consigneeAddr1`, `ship_to[zip]`, `CNEE-NAME`. */
export function foldName(name: string): string {
  return fold(
    name
      .slice(0, LONGEST_LABEL)
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2'),
  );
}

/** A word, or a single character of a script without spaces. */
export interface Unit {
  start: number;
  end: number;
}

/** The units in which folded text is matched. */
export function units(folded: string): Unit[] {
  const out: Unit[] = [];
  let i = 0;
  while (i < folded.length) {
    if (folded[i] === ' ') {
      i++;
      continue;
    }
    const start = i++;
    if (!IS_SPACELESS.test(folded[start]!))
      while (i < folded.length && folded[i] !== ' ' && !IS_SPACELESS.test(folded[i]!)) i++;
    out.push({ start, end: i });
  }
  return out;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(SPECIAL_LETTERS, (letter) => SPECIAL[letter] ?? letter);
}

/** Joins letters that stand alone (`b l no` is `bl no`, `p o box` is `po box`) and stems the words. */
function initials(words: string[]): string[] {
  const out: string[] = [];
  let single = false;
  for (const word of words) {
    const alone = word.length === 1 && !IS_SPACELESS.test(word);
    if (alone && single) out[out.length - 1] += word;
    else out.push(stem(word));
    single = alone;
  }
  return out;
}

function stem(word: string): string {
  const code = word.charCodeAt(0);
  if (code < 0x250) return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  if (code >= 0x400 && code < 0x530) return word.length > 4 ? word.replace(CYRILLIC_END, '').replace(/ец$/, 'ц') : word;
  if (word.length > 4 && word.startsWith('ال')) return word.slice(2);
  return word;
}
