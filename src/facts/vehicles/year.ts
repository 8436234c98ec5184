import { asciiDigits } from '../../text/digits';
import { nfkc } from '../../text/nfkc';

const ERAS: [RegExp, number][] = [
  [/(?:令和|\bR\.?)\s?(\d{1,2}|元)(?=年|\D|$)/, 2018],
  [/(?:平成|\bH\.?)\s?(\d{1,2}|元)(?=年|\D|$)/, 1988],
  [/(?:昭和|\bS\.?)\s?(\d{1,2})(?=年|\D|$)/, 1925],
];

/** Year of manufacture or first registration in a field for it: `2021`, `2021年3月`, `03/2021`, `令和3年`, `H30`. Null when there is none. */
export function vehicleYear(text: string): number | null {
  const flat = asciiDigits(nfkc(text.slice(0, 60)));
  const plain = /(?<!\d)(19[3-9]\d|20\d\d)(?!\d)/.exec(flat)?.[1];
  if (plain) return Number(plain);
  for (const [era, before] of ERAS) {
    const year = era.exec(flat)?.[1];
    if (year) return before + (year === '元' ? 1 : Number(year));
  }
  return null;
}

/** A year in running text, of a vehicle: where the words say that it is one (`2021年式`, `MY2021`, `2021 model`), else a lone number that looks like one. */
export function yearInText(text: string): { year: number; start: number; end: number } | null {
  const match =
    /(?:\bMY ?|model year |year:? |mfg\.? |год[а-я]* (?:выпуска)?:? ?)(19[5-9]\d|20\d\d)(?!\d)|(?<!\d)(19[5-9]\d|20\d\d)(?= ?(?:年|model|г\.|год|년|yil|modell|(?:lexus|toyota|bmw|mercedes|audi|porsche|nissan|honda|kia|hyundai|land rover|bentley)))/i.exec(
      nfkc(text.slice(0, 2000)),
    );
  const year = match?.[1] ?? match?.[2];
  if (match && year) return { year: Number(year), start: match.index, end: match.index + match[0].length };
  // A number of four digits beside nothing that counts or measures.
  const lone =
    /(?<![\d.,/$€£¥#-])(19[89]\d|20[0-3]\d)(?![\d.,/%]| ?(?:cc|cm|km|kg|mm|pcs|units?|usd|eur|kw|hp|ps|円|台|個|万))/i.exec(
      text.slice(0, 2000),
    );
  return lone ? { year: Number(lone[1]), start: lone.index, end: lone.index + 4 } : null;
}
