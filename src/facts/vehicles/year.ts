import { asciiDigits } from '../../text/digits';

const ERAS: [RegExp, number][] = [
  [/(?:令和|\bR\.?)\s?(\d{1,2}|元)(?=年|\D|$)/, 2018],
  [/(?:平成|\bH\.?)\s?(\d{1,2}|元)(?=年|\D|$)/, 1988],
  [/(?:昭和|\bS\.?)\s?(\d{1,2})(?=年|\D|$)/, 1925],
];

/** Year of manufacture or first registration in a field for it: `2021`, `2021年3月`, `03/2021`, `令和3年`, `H30`. Null when there is none. */
export function vehicleYear(text: string): number | null {
  const flat = asciiDigits(text.slice(0, 60).normalize('NFKC'));
  const plain = /(?<!\d)(19[3-9]\d|20\d\d)(?!\d)/.exec(flat)?.[1];
  if (plain) return Number(plain);
  for (const [era, before] of ERAS) {
    const year = era.exec(flat)?.[1];
    if (year) return before + (year === '元' ? 1 : Number(year));
  }
  return null;
}

/** A year in running text, only where the words say that it is one: `2021年式`, `MY2021`, `2021 model`, `г.в.`; or a lone year beside a make. */
export function yearInText(text: string): { year: number; start: number; end: number } | null {
  const match =
    /(?:\bMY ?|model year |year:? |mfg\.? |год[а-я]* (?:выпуска)?:? ?)(19[5-9]\d|20\d\d)(?!\d)|(?<!\d)(19[5-9]\d|20\d\d)(?= ?(?:年|model|г\.|год|년|yil|modell|(?:lexus|toyota|bmw|mercedes|audi|porsche|nissan|honda|kia|hyundai|land rover|bentley)))/i.exec(
      text.slice(0, 2000).normalize('NFKC'),
    );
  const year = match?.[1] ?? match?.[2];
  return match && year ? { year: Number(year), start: match.index, end: match.index + match[0].length } : null;
}
