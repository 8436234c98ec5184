import type { Detector } from '../signal';
import { line, signal } from './speak';

/** Seven digits given as a ship's IMO number that are none. */
export const imoDigit: Detector = {
  name: 'imo-digit',
  row: 'D24',
  rests: {
    instrument: 'IMO Resolution A.1117(30)',
    provision: 'annex, check digit of the ship identification number',
    url: 'https://www.imo.org/',
    asOf: '2026-11-24',
  },
  detect(facts) {
    return facts.vessels.flatMap((vessel) => {
      const evidence = vessel.evidence.find((it) => it.role === 'vessel.imo') ?? vessel.evidence[0];
      if (!vessel.wrongImo || vessel.imo || !evidence) return [];
      return [
        signal('imo-digit', {
          severity: 'info',
          because: [line('imo-digit', evidence, { number: vessel.wrongImo })],
          params: { number: vessel.wrongImo },
          against: ['typing', 'company-number'],
          needs: ['vessel.imo'],
          story: `imo:${vessel.wrongImo}`,
        }),
      ];
    });
  },
};
