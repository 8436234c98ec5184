import type { Detector } from '../signal';
import { line, signal } from './speak';

/** The last digit of a container number does not fit the ten characters before it. */
export const containerDigit: Detector = {
  name: 'container-digit',
  row: 'D23',
  rests: {
    instrument: 'ISO 6346',
    provision: 'check digit of a container number',
    url: 'https://www.bic-code.org/check-digit-calculator/',
    asOf: '2026-11-24',
  },
  detect(facts) {
    const wrong = facts.identifiers.filter((id) => id.kind === 'container' && id.ok === false);
    return wrong.slice(0, 3).map((id) =>
      signal('container-digit', {
        severity: 'info',
        because: [line('container-digit', id.evidence, { number: id.text })],
        params: { number: id.text },
        against: ['typing', 'shipper-owned'],
        needs: ['container.number'],
        story: `container:${id.text}`,
      }),
    );
  },
};
