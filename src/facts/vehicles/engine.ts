import { numeric, readNumbers } from '../../text/number';
import { exactly, type Interval } from '../../trade/interval';

const CC = /^ ?(?:cc|c\.c\.?|ccm|cm3|cm³|cm\^3|cu\.? ?cm|㏄|см3|см³|куб|シーシー|毫升|立方)/u;
const LITRE = /^ ?(?:l(?:it(?:re|er|ro|r)s?)?|ℓ|л|リッター|リットル|升|리터|لتر|لیتر)(?![\p{L}\p{N}])/u;
/** Power, pressure, voltage and their like: the number is no displacement. */
const OTHER_UNIT = /^ ?(?:kw|квт|hp|bhp|ps|л\.? ?с|cv|马力|馬力|마력|nm|v(?!\d)|kwh|квтч|rpm|km|kg|%|mm)/u;
/** What stands behind litres in the name of a version: `2.0 TDI`, `3.5 V6`, `1.8T`. */
const VERSION =
  /^ ?(?:t(?:si|fsi|di|urbo|d)?|fsi|cdi|crdi|hdi|d-?4d|dci|gdi|mpi|v\d|i|d|h|at|mt|petrol|diesel|hybrid|бензин|дизель|ガソリン|ディーゼル|汽油|柴油)(?![\p{L}\p{N}])/u;

/**
 * Displacement in cubic centimetres from a field for the engine: `1998 cc`, `1.998 cm³`, `2.0`, `2,0 l`, `3.5 V6`, `660`. A size in litres is a
 * marketing size, so it gives the interval that rounds to it; at whole and half litres, where taxes and tariffs draw their lines, no
 * engine is sold under a size that it exceeds. Null when no number is a displacement.
 */
export function engineSize(text: string): Interval | null {
  const flat = numeric(text);
  for (const one of readNumbers(text)) {
    const behind = flat.slice(one.end, one.end + 14).toLowerCase();
    if (OTHER_UNIT.test(behind) || /[a-z]$/i.test(flat.slice(0, one.start))) continue;
    const size = sizeOf(one.value, one.or, CC.test(behind), LITRE.test(behind));
    if (size) return size;
  }
  return null;
}

/** As `engineSize`, from running text, where only a number with a unit or the name of a version is a displacement. */
export function engineInText(text: string): { size: Interval; start: number; end: number } | null {
  const flat = numeric(text);
  for (const one of readNumbers(text)) {
    const behind = flat.slice(one.end, one.end + 14).toLowerCase();
    const isCc = CC.test(behind);
    // `3.0d` has a whole number of litres, and still the two digits that only a displacement has.
    const tenths = one.value < 9 && /^\d[.,]\d$/.test(flat.slice(one.start, one.end));
    const isLitre = LITRE.test(behind) || (tenths && VERSION.test(behind));
    const bare = tenths && !/^ ?[\p{L}%$€£]/u.test(behind);
    if (!isCc && !isLitre && !bare) continue;
    const size = sizeOf(one.value, one.or, isCc, isLitre || bare);
    if (size) return { size, start: one.start, end: one.end };
  }
  return null;
}

function sizeOf(value: number, or: number | undefined, isCc: boolean, isLitre: boolean): Interval | null {
  if (isCc) return value >= 25 && value <= 20_000 ? exactly(Math.round(value)) : null;
  const litres = isLitre ? (or ?? value) : value;
  if (litres > 0.3 && litres < 10 && (isLitre || value < 10)) return fromLitres(litres);
  return !isLitre && value >= 40 && value <= 20_000 && Number.isInteger(value) ? exactly(value) : null;
}

function fromLitres(litres: number): Interval {
  const cc = Math.round(litres * 1000);
  if (cc % 100 !== 0) return { min: cc - 5, max: cc + 5 };
  return { min: cc - 50, max: cc % 500 === 0 ? cc : cc + 49 };
}
