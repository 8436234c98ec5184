import { numeric } from '../../text/number';
import { exactly, type Interval } from '../../trade/interval';

const SEATS =
  /(?<!\d)(\d{1,2}) ?-? ?(?:seats?|seater|passengers?|persons?|人乗り|人乗|座|인승|места?|мест|местный|plazas|places|Sitzer|Sitze|posti|lugares|koltuk)(?!\p{L})/iu;

/** Seats, the driver's included, that running text names (`7 seater`, `7人乗り`, `9座`); null when it names none. */
export function seatsInText(text: string): Interval | null {
  const seats = SEATS.exec(numeric(text))?.[1];
  return seats && Number(seats) >= 1 && Number(seats) <= 90 ? exactly(Number(seats)) : null;
}
