import type { PlaceFact } from '../../facts/facts';
import { wholeLocode } from '../../text/locode';
import { ROUTE_ROLES } from '../../trade/roles';
import type { Detector } from '../signal';
import { placeLine, signal } from './speak';

/** A port's code and its name are two places: code and name come from one table, so one of them was changed. */
export const locodeName: Detector = {
  name: 'locode-name',
  row: 'D15',
  rests: {
    instrument: 'UNECE Recommendation 16 (UN/LOCODE)',
    provision: 'code and name of a place',
    url: 'https://unece.org/trade/uncefact/unlocode',
    asOf: '2026-11-24',
  },
  detect(facts) {
    return ROUTE_ROLES.flatMap((role) => {
      const here = facts.places.filter(({ evidence, via }) => evidence.role === role && via === 'port');
      const code = here.find(isByCode);
      const name = here.find(
        (place) => !isByCode(place) && place.certainty !== 'weak' && code !== undefined && isElsewhere(place, code),
      );
      const agrees = here.some((place) => !isByCode(place) && code !== undefined && !isElsewhere(place, code));
      if (!code || !name || agrees) return [];
      return [
        signal('locode-name', {
          severity: 'info',
          because: [placeLine(code), placeLine(name)],
          params: { code: code.locode ?? code.evidence.quote, of: code.name, name: name.name },
          against: ['namesake', 'old-code'],
          needs: [role],
          story: `to:${code.place}`,
        }),
      ];
    });
  },
};

const isByCode = ({ evidence, locode }: PlaceFact) => locode !== undefined && wholeLocode(evidence.quote) === locode;

function isElsewhere(name: PlaceFact, code: PlaceFact): boolean {
  return name.place !== code.place && !name.or.includes(code.place);
}
