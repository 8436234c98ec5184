import { asciiDigits } from './digits';
import { nfkc } from './nfkc';

const MONTHS: Record<string, number> = {};
for (const [n, names] of [
  'jan january янв января janvier januar enero gennaio janeiro ocak',
  'feb february фев февраля février fevrier februar febrero febbraio fevereiro şubat',
  'mar march мар марта mars märz marzo março mart',
  'apr april апр апреля avril abril aprile nisan',
  'may мая май mai mayo maggio maio mayıs',
  'jun june июн июня juin juni junio giugno junho haziran',
  'jul july июл июля juillet juli julio luglio julho temmuz',
  'aug august авг августа août aout agosto ağustos',
  'sep sept september сен сентября septembre septiembre settembre setembro eylül',
  'oct october окт октября octobre oktober octubre ottobre outubro ekim',
  'nov november ноя ноября novembre noviembre novembro kasım',
  'dec december дек декабря décembre decembre dezember diciembre dicembre dezembro aralık',
].entries())
  for (const name of names.split(' ')) MONTHS[name] = n + 1;

/** Eras of Japan with the year before their first. */
const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925, r: 2018, h: 1988, s: 1925 };

const iso = (year: number, month: number, day: number) => {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

/**
 * The days that a value can mean, ISO 8601: one for `2026-11-24`, `24 Nov 2026`, `2026年11月24日`, `令和8年11月24日`, `24.11.2026`; two for
 * `04/05/2026`, which differs by country; none for anything else.
 */
export function readDates(text: string): string[] {
  const flat = asciiDigits(nfkc(text.slice(0, 120))).toLowerCase();
  const found = ymd(flat) ?? named(flat) ?? dmy(flat) ?? [];
  return [...new Set(found.filter((day) => day !== null))];
}

function ymd(text: string): (string | null)[] | null {
  const era = /(令和|平成|昭和|\b[rhs])\s?(\d{1,2}|元)\s?[年./-]\s?(\d{1,2})\s?[月./-]\s?(\d{1,2})/.exec(text);
  if (era) return [iso(ERAS[era[1]!]! + (era[2] === '元' ? 1 : Number(era[2])), Number(era[3]), Number(era[4]))];
  const parts =
    /(?<!\d)(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text.trim());
  return parts && [iso(Number(parts[1]), Number(parts[2]), Number(parts[3]))];
}

function named(text: string): (string | null)[] | null {
  for (const word of text.match(/\p{L}{3,12}/gu) ?? []) {
    const month = MONTHS[word];
    if (!month) continue;
    const numbers = (text.match(/\d{1,4}/g) ?? []).map(Number);
    const year = numbers.find((n) => n > 31) ?? numbers.at(-1);
    const day = numbers.find((n) => n >= 1 && n <= 31);
    if (year === undefined || day === undefined) return null;
    return [iso(year < 100 ? 2000 + year : year, month, day)];
  }
  return null;
}

function dmy(text: string): (string | null)[] | null {
  const parts = /(?<!\d)(\d{1,2})([./-])(\d{1,2})[./-](\d{4}|\d{2})(?!\d)/.exec(text);
  if (!parts) return null;
  const [a, b, y] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  const year = y < 100 ? 2000 + y : y;
  if (parts[2] === '.') return [iso(year, b, a)];
  return [iso(year, b, a), iso(year, a, b)];
}
