import type { Interval } from '../../trade/interval';
import type { Fuel } from '../facts';

/** What the name of a version says of its engine. */
export interface Version {
  fuel: Fuel[];
  size: Interval | null;
  start: number;
  end: number;
}

const DIESEL = /(?<![\p{L}\d])(?:[XS]Drive ?|[A-Z]{1,3} ?)?(\d(?:[.,]\d)|\d{2,3}) ?d(?![\p{L}\d])/iu;
/** Makes that end the name of a version in "d" for diesel. */
const NAMED_SO = new Set(['BMW', 'Mercedes-Benz', 'Mini', 'MINI', 'Land Rover', 'Jaguar', 'Lexus']);
/** BMW's last two digits, where all engines sold under them lie close together: 20d has 1,951 to 1,998 cc, 30d 2,926 to 2,993. */
const BMW_SIZES: Record<string, Interval> = { 20: { min: 1900, max: 2000 }, 30: { min: 2900, max: 3000 } };

/** Fuel and size that a version's name tells of some makes: `320d`, `xDrive30d`, `X5 3.0d`, `C 200 d`; null for all others. */
export function versionName(text: string, makes: readonly string[]): Version | null {
  if (!makes.some((make) => NAMED_SO.has(make))) return null;
  const found = DIESEL.exec(text.slice(0, 2000));
  if (!found) return null;
  const size = makes.includes('BMW') && /^\d{2,3}$/.test(found[1]!) ? BMW_SIZES[found[1]!.slice(-2)] : undefined;
  return {
    fuel: ['diesel'],
    size: size ? { ...size } : null,
    start: found.index,
    end: found.index + found[0].length,
  };
}
