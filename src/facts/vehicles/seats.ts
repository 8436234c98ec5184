import { numeric } from '../../text/number';
import { exactly, type Interval } from '../../trade/interval';

const SEATS =
  /(?<!\d)(\d{1,2}) ?-? ?(?:seats?|seater|passengers?|persons?|人乗り|人乗|名乗り|座|인승|места?|мест|местн\p{L}{2,3}|місць|місн\p{L}{2,3}|plazas|asientos|places|Sitzer|Sitze|Sitzplätzen?|posti|lugares|koltuk|koltuklu|kişilik|zitplaatsen|zits|persoons|miejsc|miejscow\p{L}|osobow\p{L}|chỗ|ที่นั่ง|مقاعد|مقعد|نفره|kursi|penumpang)(?!\p{L})/iu;

/** Seats, the driver's included, that running text names (`7 seater`, `7人乗り`, `9座`); null when it names none. */
export function seatsInText(text: string): Interval | null {
  const seats = SEATS.exec(numeric(text))?.[1];
  return seats && Number(seats) >= 1 && Number(seats) <= 90 ? exactly(Number(seats)) : null;
}
