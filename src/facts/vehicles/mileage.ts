import { numeric, readNumbers } from '../../text/number';
import type { Interval } from '../../trade/interval';

/** Kilometres on the odometer, from a field for it; miles are converted. Null without a number. */
export function mileage(text: string): Interval | null {
  const flat = numeric(text);
  const first = readNumbers(text)[0];
  if (!first) return null;
  const miles = /^ ?(?:mi(?:les?)?|マイル|миль|英里|마일)(?!\p{L})/iu.test(flat.slice(first.end, first.end + 10));
  const km = first.value * (miles ? 1.609344 : 1);
  return { min: Math.round(km), max: Math.round(km) };
}
