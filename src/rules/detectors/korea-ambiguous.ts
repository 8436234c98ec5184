import type { Facts, PlaceFact } from '../../facts/facts';
import type { Detector } from '../signal';
import { sensitiveGoods } from './sensitive';
import { placeLine, signal } from './speak';

/** "Korea" alone in a country field: almost always South Korea, and the papers have to say so. */
export const koreaAmbiguous: Detector = {
  name: 'korea-ambiguous',
  row: 'D31',
  rests: {
    instrument: 'ISO 3166-1',
    provision: 'KR (Korea, Republic of) and KP (Korea, Democratic People’s Republic of)',
    url: 'https://www.iso.org/obp/ui/#iso:code:3166:KP',
    asOf: '2026-11-24',
  },
  detect(facts, context) {
    const bare = facts.places.find(isBareKorea);
    if (!bare || isSettled(facts)) return [];
    const [goods] = sensitiveGoods(facts, context);
    return [
      signal('korea-ambiguous', {
        severity: goods ? 'ask' : 'info',
        because: [placeLine(bare), ...(goods ? [goods.line] : [])],
        against: ['mostly-south'],
        needs: [bare.evidence.role],
        story: 'to:KR',
      }),
    ];
  },
};

const FIELDS = new Set(['country.destination', 'consignee.country', 'endUser.country', 'notify.country']);

function isBareKorea({ place, or, via, evidence }: PlaceFact): boolean {
  const readings = [place, ...or];
  return via === 'country' && FIELDS.has(evidence.role) && readings.includes('KR') && readings.includes('KP');
}

/** A port, a city, a dialling code or a postcode of one of the two stands near, so another rule knows which. */
function isSettled(facts: Facts): boolean {
  return facts.places.some(
    ({ place, or, certainty, evidence }) =>
      (place === 'KR' || place === 'KP') &&
      or.length === 0 &&
      certainty !== 'weak' &&
      evidence.role !== 'country.origin' &&
      evidence.role !== 'port.loading',
  );
}
