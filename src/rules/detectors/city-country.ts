import { PARTIES, partyOf } from '../../trade/roles';
import type { Detector } from '../signal';
import { ownReason } from './cites';
import { disagree } from './ends';
import { placeLine, signal } from './speak';

/** A party's city lies in another country than its country field says. Many cities have namesakes, so it is a note. */
export const cityCountry: Detector = {
  name: 'city-country',
  row: 'D16',
  rests: ownReason('city and country of one address have to fit; a drop-down left on another country hides an address'),
  detect(facts) {
    return PARTIES.flatMap((party) => {
      const of = facts.places.filter(
        (place) => partyOf(place.evidence.role) === party && place.certainty !== 'weak' && !place.lead,
      );
      const countries = of.filter(({ via }) => via === 'country');
      const cities = of.filter(({ via }) => via === 'city' || via === 'address');
      const [country] = countries;
      const [city] = cities;
      if (!country || !city || !disagree(countries, cities)) return [];
      return [
        signal('city-country', {
          severity: 'info',
          because: [placeLine(country), placeLine(city)],
          params: { city: city.name, lies: `country:${city.place}`, said: `country:${country.place}` },
          against: ['namesake', 'head-office'],
          needs: [`${party}.country`],
          story: `party:${party}`,
        }),
      ];
    });
  },
};
