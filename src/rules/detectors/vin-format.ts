import { frameNumber } from '../../text/frame-number';
import type { Item } from '../../trade/shipment';
import type { Detector, Signal } from '../signal';
import { line, signal, typed } from './speak';

/** A VIN that cannot be one: 17 characters with an I, O or Q among them, or another length that is no frame number either. */
export const vinFormat: Detector = {
  name: 'vin-format',
  row: 'D05',
  rests: {
    instrument: 'ISO 3779',
    provision: 'content and structure of the vehicle identification number',
    url: 'https://www.ecfr.gov/current/title-49/part-565',
    asOf: '2026-11-24',
  },
  detect(_facts, context) {
    return context.shipment.items.flatMap(check);
  },
};

function check(item: Item): Signal[] {
  return item.entries
    .filter((entry) => entry.role === 'vehicle.vin')
    .flatMap((entry) => {
      const text = entry.value.slice(0, 60).normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
      const letters = text.length === 17 && /^[A-Z0-9]+$/.test(text) && /[IOQ]/.test(text);
      const length =
        /^[A-Z0-9]{12,20}$/.test(text) && text.length !== 17 && /\d{3}/.test(text) && frameNumber(entry.value) === null;
      if (!letters && !length) return [];
      return [
        signal('vin-format', {
          severity: letters ? 'ask' : 'info',
          variant: letters ? 'letters' : 'length',
          because: [line('vin-format', typed(entry, entry.value, item.index), { length: text.length })],
          params: { vin: text, length: text.length },
          against: ['typing', 'old-or-frame'],
          needs: ['vehicle.vin'],
          item: item.index,
          story: `vin:${text}`,
        }),
      ];
    });
}
