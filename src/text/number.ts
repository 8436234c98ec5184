import { asciiDigits } from './digits';
import { nfkc } from './nfkc';

/** A number read from a text, with where it stood in the folded text that `readNumbers` gives back. */
export interface ReadNumber {
  value: number;
  /** The other reading, where `1.500` can be fifteen hundred or one and a half. */
  or?: number;
  start: number;
  end: number;
}

const RUN = /\d(?:[\d.,'’٬٫]|[ \u00a0\u202f](?=\d{3}(?!\d)))*/g;
/** Multipliers that stand behind a number. Those of one letter only directly behind it. */
const TIMES: [RegExp, number][] = [
  [/^\s?(?:億|亿|억)/, 1e8],
  [/^\s?(?:千万|천만|仟万)/, 1e7],
  [/^\s?(?:百万|백만|佰万)/, 1e6],
  [/^\s?(?:万|萬|만|หมื่น)/, 1e4],
  [/^\s?(?:千|천)(?![a-z])/, 1e3],
  [/^\s?(?:crores?|karod|करोड़|কোটি)(?!\p{L})/u, 1e7],
  [/^\s?(?:lakhs?|lacs?|लाख|লাখ|লক্ষ)(?!\p{L})/u, 1e5],
  [/^\s?(?:billion|bn|млрд|mrd|milliard(?:en|s)?|مليار|tỷ|tỉ)(?!\p{L})/u, 1e9],
  [
    /^\s?(?:millions?|millionen|millones|milhões|milioni|mio|mln|mill|млн|миллион\p{L}{0,3}|мільйон\p{L}{0,3}|مليون|میلیون|milyon|juta|triệu|ล้าน)(?!\p{L})/u,
    1e6,
  ],
  [
    /^\s?(?:thousand|тыс(?:яч\p{L}{0,3})?|тис(?:яч\p{L}{0,3})?|tausend|tsd|mila|ألف|الف|هزار|ribu|nghìn|ngàn|พัน|हज़ार|হাজার)(?!\p{L})/u,
    1e3,
  ],
  [/^(?:k)(?![a-z\p{L}])/u, 1e3],
  [/^(?:m)(?![a-z\p{L}²³])/u, 1e6],
];
const KANJI_DIGITS = '〇一二三四五六七八九';
const KANJI_NUMBER = /[〇一二三四五六七八九十百千]{1,12}(?=[万億円元])/g;

/** Text as the reader of numbers sees it: NFKC, ASCII digits, Japanese numerals as figures. Positions of `readNumbers` refer to it. */
export function numeric(text: string): string {
  const flat = asciiDigits(nfkc(text.slice(0, 2000)));
  return KANJI_NUMBER.test(flat) ? flat.replace(KANJI_NUMBER, (numeral) => String(kanji(numeral))) : flat;
}

/** 千三百五十 → 1350. */
function kanji(numeral: string): number {
  let total = 0;
  let digit = 0;
  for (const sign of numeral) {
    const at = KANJI_DIGITS.indexOf(sign);
    if (at >= 0) digit = digit * 10 + at;
    else {
      total += (digit || 1) * (sign === '十' ? 10 : sign === '百' ? 100 : 1000);
      digit = 0;
    }
  }
  return total + digit;
}

/**
 * All numbers of a text in whatever convention: `45.000,00`, `1,234.50`, `1 234,5`, `1'234.50`, `12,34,567`, `1350万`, `1億2,500万`,
 * `12 lakh`, `68k`, `2.5 million`. One dot or comma before exactly three digits is a thousands separator, and `or` holds the other reading.
 */
export function readNumbers(text: string): ReadNumber[] {
  const flat = numeric(text);
  const found: ReadNumber[] = [];
  for (const run of flat.matchAll(RUN)) {
    const typed = run[0].replace(/[.,'’٬٫]+$/, '');
    const plain = figures(typed);
    if (!plain) continue;
    let end = run.index + typed.length;
    const behind = flat.slice(end, end + 14).toLowerCase();
    // Asked only where a letter follows: most numbers stand alone.
    const times = /^\s?[^\s\d.,;:)\]-]/.test(behind) ? TIMES.find(([word]) => word.test(behind)) : undefined;
    if (!times) {
      found.push({ ...plain, start: run.index, end });
      continue;
    }
    end += times[0].exec(behind)![0].length;
    // Before a multiplier of words a dot is a decimal point (2.500 million); a comma groups (1,350万).
    const value = (plain.or !== undefined && typed.includes('.') ? plain.or : plain.value) * times[1];
    const before = found.at(-1);
    // 1億2,500万 is one number: each part smaller than the one before it, nothing between them.
    const joined = before && /^ ?$/.test(flat.slice(before.end, run.index));
    if (before && joined && times[1] < 1e8 && times[1] >= 1e4 && before.value >= times[1] * 10) {
      before.value += value;
      before.end = end;
    } else found.push({ value, start: run.index, end });
  }
  return found;
}

/** The value of one run of digits and separators. */
function figures(run: string): { value: number; or?: number } | null {
  const plain = run.replace(/[ \u00a0\u202f'’٬]/g, '').replace(/٫/g, '.');
  const comma = plain.lastIndexOf(',');
  const dot = plain.lastIndexOf('.');
  if (comma < 0 && dot < 0) return number(plain);
  if (comma >= 0 && dot >= 0) {
    const [decimal, group] = comma > dot ? [',', '.'] : ['.', ','];
    return number(plain.replaceAll(group, '').replace(decimal, '.'));
  }
  const mark = comma >= 0 ? ',' : '.';
  const parts = plain.split(mark);
  const tail = parts.at(-1)!;
  if (parts.length > 2)
    return number(tail.length === 3 || tail.length > 2 ? parts.join('') : plain.replaceAll(mark, ''));
  if (tail.length !== 3 || parts[0] === '0' || parts[0]!.length > 3) return number(`${parts[0]}.${tail}`);
  const whole = number(parts.join(''));
  return whole && { ...whole, or: Number(`${parts[0]}.${tail}`) };
}

function number(digits: string): { value: number } | null {
  const value = Number(digits);
  return Number.isFinite(value) && digits !== '' && !digits.slice(digits.indexOf('.') + 1).includes('.')
    ? { value }
    : null;
}
