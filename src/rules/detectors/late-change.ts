import { allEntries } from '../../trade/shipment';
import type { Detector, DetectorContext } from '../signal';
import { buyerOf, daysSince, earlier, isOtherBuyer, isOtherEnd } from './past';
import { bothLines, pastParams } from './past-lines';
import { sensitiveGoods } from './sensitive';
import { signal, typed } from './speak';

/** After that, a number is more likely used again than amended. */
const SAME_BOOKING_DAYS = 120;

/** The same booking, bill or invoice named another consignee or another country before. */
export const lateChange: Detector = {
  name: 'late-change',
  row: 'TS-LATE-CHANGE',
  rests: {
    instrument: 'Commerce, Treasury and Justice, Tri-Seal compliance note',
    provision: '2 March 2023, last-minute changes to shipping instructions',
    url: 'https://ofac.treasury.gov/',
    asOf: '2026-11-24',
  },
  detect(facts, context) {
    const now = buyerOf(facts);
    for (const key of facts.keys.filter(isOfBooking).slice(0, 4)) {
      const before = earlier(key, context).find(
        ({ past, buyer }) =>
          daysSince(past, context.asOf) <= SAME_BOOKING_DAYS && (isOtherEnd(now, buyer) || isOtherBuyer(now, buyer)),
      );
      const evidence = before && bookingField(context);
      if (!before || !evidence) continue;
      const [goods] = sensitiveGoods(facts, context);
      const moved = isOtherEnd(now, before.buyer);
      return [
        signal('late-change', {
          severity: moved || goods ? 'ask' : 'info',
          variant: moved ? 'country' : 'buyer',
          because: [...bothLines(evidence, now, before, context.asOf), ...(goods ? [goods.line] : [])],
          params: pastParams(before, now),
          against: ['resold', 'correction'],
          needs: ['consignee.name', 'country.destination'],
          story: `change:${key}`,
        }),
      ];
    }
    return [];
  },
};

/** Booking, bill, invoice and air waybill numbers; a short one ("1", "PO 12") is shared by chance. */
const isOfBooking = (key: string) => /^(ref|awb):/.test(key) && key.replace(/\D/g, '').length >= 3 && key.length >= 9;

function bookingField({ shipment }: DetectorContext) {
  const entry = allEntries(shipment).find(
    ({ role, value }) => (role === 'document.reference' || role === 'awb.number') && value.trim() !== '',
  );
  return entry && typed(entry);
}
