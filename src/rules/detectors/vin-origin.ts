import { EU_MEMBERS } from '../../trade/profile';
import type { Detector } from '../signal';
import { countriesOf } from './ends';
import { line, placeLine, signal } from './speak';

/** The VIN begins with the code of another country than the declared origin. Plants abroad are ordinary, so it is a note. */
export const vinOrigin: Detector = {
  name: 'vin-origin',
  row: 'D08',
  rests: {
    instrument: 'ISO 3780 (world manufacturer identifiers)',
    provision: 'geographic area and country in the first two characters',
    url: 'https://vpic.nhtsa.dot.gov/api/',
    asOf: '2026-11-24',
  },
  detect(facts, context) {
    const origins = facts.places.filter(
      (place) => place.evidence.role === 'country.origin' && place.certainty !== 'weak',
    );
    const countries = countriesOf(origins);
    // People write the country that they ship from; that tells nothing about where the car was built.
    if (origins.length === 0 || countries.has(context.exportFrom ?? '') || countries.has(facts.loadedIn ?? ''))
      return [];
    return facts.items.flatMap((item) =>
      (item.vehicle?.vins ?? []).flatMap((vin) => {
        const { country } = vin;
        if (vin.kind !== 'vin' || !country || countries.has(country)) return [];
        if (EU_MEMBERS.has(country) && [...countries].some((code) => EU_MEMBERS.has(code))) return [];
        return [
          signal('vin-origin', {
            severity: 'info',
            because: [line('vin-country', vin.evidence, { country: `country:${country}` }), placeLine(origins[0]!)],
            params: { vin: vin.text, built: `country:${country}`, declared: `country:${origins[0]!.place}` },
            against: ['plants-abroad'],
            item: item.index,
            story: `vin:${vin.text}`,
          }),
        ];
      }),
    );
  },
};
