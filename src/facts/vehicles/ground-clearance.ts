import { numeric } from '../../text/number';
import { exactly, type Interval } from '../../trade/interval';

const NAME =
  /ground clearance|clearance|bodenfreiheit|клиренс\p{L}{0,2}|кліренс\p{L}{0,2}|дорожн\p{L}{2,3} просвет\p{L}{0,2}|garde au sol|distancia al suelo|altura libre(?: al suelo)?|altezza (?:minima )?da terra|altura livre do solo|vão livre|bodemvrijheid|grondspeling|yerden yükseklik|yerden yüksekliği|prześwit\p{L}{0,2}|最低地上高|地上高|离地间隙|離地間隙|离地高度|최저 ?지상고|지상고|khoảng sáng gầm(?: xe)?|الخلوص الأرضي|فاصله از زمین|ระยะต่ำสุดถึงพื้น|jarak terendah ke tanah/giu;
const AMOUNT =
  /(\d{1,3}(?:[.,]\d{1,2})?) ?(mm|cm|in(?:ch(?:es)?)?|"|″|мм|см|дюйм|ミリ|センチ|毫米|厘米|公分|مم|سم)(?!\p{L})/iu;
const IN_MM: [RegExp, number][] = [
  [/^(?:mm|мм|ミリ|毫米|مم)/i, 1],
  [/^(?:cm|см|センチ|厘米|公分|سم)/i, 10],
  [/^(?:in|"|″|дюйм)/i, 25.4],
];
/** No road vehicle stands lower or higher; other figures are of a garage, a bridge or a customs clearance. */
const LOWEST = 60;
const HIGHEST = 600;

/** Ground clearance in millimetres that running text names (`ground clearance 185 mm`, `клиренс 21 см`, `7.9 in clearance`); null when it names none. */
export function groundClearanceInText(text: string): Interval | null {
  const flat = numeric(text.slice(0, 2000));
  for (const name of flat.matchAll(NAME)) {
    const end = name.index + name[0].length;
    const behind = AMOUNT.exec(flat.slice(end, end + 24));
    const before = /[\d"″\p{L}] ?-? ?$/u.test(flat.slice(Math.max(0, name.index - 16), name.index))
      ? AMOUNT.exec(flat.slice(Math.max(0, name.index - 14), name.index))
      : null;
    const mm = inMillimetres(behind) ?? inMillimetres(before);
    if (mm !== null) return exactly(mm);
  }
  return null;
}

function inMillimetres(amount: RegExpExecArray | null): number | null {
  if (!amount) return null;
  const [, number = '', unit = ''] = amount;
  const factor = IN_MM.find(([name]) => name.test(unit))?.[1] ?? 1;
  const mm = Math.round(Number(number.replace(',', '.')) * factor);
  return mm >= LOWEST && mm <= HIGHEST ? mm : null;
}
