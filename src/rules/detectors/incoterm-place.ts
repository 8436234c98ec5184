import type { Detector } from '../signal';
import { disagree, endsOf, isAnyOrdinaryWay } from './ends';
import { sensitiveGoods } from './sensitive';
import { placeLine, signal } from './speak';
import type { TransitTable } from './tables';

/** Terms that name the place to which the seller pays the carriage, or delivers. */
const TO_THERE = /^(CFR|CIF|CPT|CIP|DAP|DPU|DDP|DAT|CNF|C&F)$/;

const isTerm = (quote: string) => /^[A-Z&]{3}$/i.test(quote.trim());

/** The seller pays the carriage to a place in another country than the papers say. */
export const incotermPlace: Detector = {
  name: 'incoterm-place',
  row: 'D14-TERMS',
  rests: {
    instrument: 'Incoterms 2020, International Chamber of Commerce',
    provision: 'named place of the C and D terms',
    url: 'https://iccwbo.org/business-solutions/incoterms-rules/',
    asOf: '2026-11-24',
  },
  detect(facts, context) {
    if (!facts.incoterm || !TO_THERE.test(facts.incoterm.is)) return [];
    const { is: term } = facts.incoterm;
    // CFR is an airport in Normandy as well.
    const places = facts.places.filter(
      ({ evidence, certainty }) => evidence.role === 'incoterm' && certainty !== 'weak' && !isTerm(evidence.quote),
    );
    const ends = endsOf(facts);
    const known = [...ends.declared, ...ends.delivery, ...ends.consignee, ...ends.discharge];
    const [place] = places;
    const [said] = known;
    if (
      !place ||
      !said ||
      !disagree(places, known) ||
      isAnyOrdinaryWay(places, known, context.table<TransitTable>('detectors/transit'))
    )
      return [];
    const [goods] = sensitiveGoods(facts, context);
    return [
      signal('incoterm-place', {
        severity: goods ? 'ask' : 'info',
        because: [placeLine(place), placeLine(said), ...(goods ? [goods.line] : [])],
        params: {
          term,
          place: place.name,
          there: `country:${place.place}`,
          said: `country:${said.place}`,
        },
        against: ['old-template'],
        needs: ['incoterm', 'port.discharge'],
        story: `to:${place.place}`,
      }),
    ];
  },
};
