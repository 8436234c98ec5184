import { rank } from '../evidence';
import type { Certainty, Destination, PlaceFact } from '../facts';
import { sideOf } from './field-modes';

/**
 * What speaks for each country as one end of the journey, most certain first. Statements of different fields that agree make each other
 * more certain: two weak ones make a medium one, two medium ones a strong one.
 */
export function weigh(places: readonly PlaceFact[], side: 'origin' | 'destination'): Destination[] {
  const groups = new Map<string, PlaceFact[]>();
  for (const place of places) {
    const speaks = place.lead && place.via === 'text' ? 'destination' : sideOf(place.evidence.role);
    if (speaks !== side || isOfTheOtherEnd(place, side)) continue;
    groups.set(place.place, [...(groups.get(place.place) ?? []), place]);
  }
  return [...groups]
    .map(([place, because]) => {
      const sorted = because.sort((a, b) => rank(b.certainty) - rank(a.certainty) || a.or.length - b.or.length);
      return { place, certainty: together(sorted), because: sorted };
    })
    .sort((a, b) => rank(b.certainty) - rank(a.certainty) || b.because.length - a.because.length);
}

/** The place of an incoterm is the destination for terms of delivery (C, D), the origin for the others (E, F). */
function isOfTheOtherEnd({ evidence }: PlaceFact, side: 'origin' | 'destination'): boolean {
  if (evidence.role !== 'incoterm') return false;
  const delivered = /^\s*[cd]/i.test(evidence.value);
  return delivered !== (side === 'destination');
}

function together(sorted: readonly PlaceFact[]): Certainty {
  const plain = sorted.filter(({ or }) => or.length === 0);
  const best = (plain[0] ?? sorted[0]!).certainty;
  const fields = (certainty: Certainty) =>
    new Set(plain.filter((one) => one.certainty === certainty).map(({ evidence }) => evidence.field)).size;
  if (best === 'medium' && fields('medium') > 1) return 'strong';
  if (best === 'weak' && fields('weak') > 1) return 'medium';
  return best;
}
