import type { PlaceFact } from '../../facts/facts';
import { partyOf } from '../../trade/roles';
import type { Detector } from '../signal';
import { countryOf } from './ends';
import { sensitiveGoods } from './sensitive';
import { placeLine, signal } from './speak';

/** States whose missions abroad are a way around the ban on the state itself. */
const BARRED = new Set(['RU', 'BY', 'SY', 'IR']);

/** A mission receives the goods. One of North Korea's is North Korea, wherever it stands; other missions import lawfully. */
export const diplomaticConsignee: Detector = {
  name: 'diplomatic-consignee',
  row: 'D29',
  rests: {
    instrument: 'S/RES/1718 (2006) and S/RES/2321 (2016)',
    provision: '1718 para 8(a)(iii); 2321 paras 15 to 18, missions of North Korea abroad',
    url: 'https://undocs.org/S/RES/1718(2006)',
    asOf: '2026-11-24',
  },
  detect(facts, context) {
    const missions = facts.places.filter((place) => place.via === 'mission' && receives(place));
    const dprk = missions.find(({ place }) => place === 'KP');
    const [goods] = sensitiveGoods(facts, context);
    if (dprk) return [said('stop', 'dprk', [placeLine(dprk), ...(goods ? [goods.line] : [])], 'to:KP')];
    if (goods?.kind !== 'luxury-vehicle') return [];
    const barred = missions.find(({ place }) => BARRED.has(countryOf(place)));
    if (barred) return [said('ask', 'barred', [placeLine(barred), goods.line], `to:${countryOf(barred.place)}`)];
    return [];
  },
};

const receives = ({ evidence }: PlaceFact) => {
  const party = partyOf(evidence.role);
  return party !== 'shipper' && party !== 'forwarder';
};

function said(
  severity: 'stop' | 'ask',
  variant: string,
  because: Parameters<typeof signal>[1]['because'],
  story: string,
) {
  return signal('diplomatic-consignee', {
    severity,
    variant,
    because,
    against: ['hotel', 'duty-free'],
    needs: ['consignee.name'],
    story,
  });
}
