import type { Detector } from '../signal';
import { ownReason } from './cites';
import { line, signal } from './speak';

/** Kilometres that a new car may have from test drives and delivery. */
const DELIVERY = 3000;

/** A car is called new and has been driven: lines of law and value differ for new and used. */
export const newMileage: Detector = {
  name: 'new-mileage',
  row: 'CONDITION',
  rests: ownReason('new and used cars fall under different lines and prices'),
  detect(facts) {
    return facts.items.flatMap((item) => {
      const { condition, vehicle } = item;
      const mileage = vehicle?.mileageKm;
      if (condition?.is !== 'new' || !mileage || mileage.is.min <= DELIVERY) return [];
      return [
        signal('new-mileage', {
          severity: 'info',
          because: [
            line('new', condition.evidence),
            line('mileage', mileage.evidence, { km: Math.round(mileage.is.min) }),
          ],
          params: { km: Math.round(mileage.is.min) },
          against: ['demonstrator'],
          needs: ['goods.condition', 'vehicle.mileage'],
          item: item.index,
          story: `car:${item.index}`,
        }),
      ];
    });
  },
};
