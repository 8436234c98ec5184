import type { Detector } from '../signal';
import { line, signal } from './speak';

/** A master air waybill number whose last digit does not fit: the first seven of the serial, modulo seven. */
export const awbDigit: Detector = {
  name: 'awb-digit',
  row: 'D25',
  rests: {
    instrument: 'IATA Resolution 600a',
    provision: 'air waybill number and check digit',
    url: 'https://www.iata.org/',
    asOf: '2026-11-24',
  },
  detect(facts) {
    const wrong = facts.identifiers.filter((id) => id.kind === 'awb' && id.ok === false);
    return wrong.slice(0, 3).map((id) =>
      signal('awb-digit', {
        severity: 'info',
        because: [line('awb-digit', id.evidence, { number: id.text })],
        params: { number: id.text },
        against: ['typing', 'house'],
        needs: ['awb.number'],
        story: `awb:${id.text}`,
      }),
    );
  },
};
