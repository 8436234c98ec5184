import type { PlaceFact } from '../../facts/facts';
import { PARTIES, partyOf } from '../../trade/roles';
import type { Detector } from '../signal';
import { countriesOf, countryOf, disagree, endsOf } from './ends';
import { line, placeLine, signal } from './speak';

/** Countries whose dialling code on a foreign address is a question by itself. */
const EMBARGOED = new Set(['KP']);

/** A party's telephone number belongs to another country than its address. */
export const phoneCountry: Detector = {
  name: 'phone-country',
  row: 'D17',
  rests: {
    instrument: 'ITU-T E.164',
    provision: 'country codes, against the address',
    url: 'https://www.itu.int/rec/T-REC-E.164/',
    asOf: '2026-11-24',
  },
  detect(facts) {
    const shippers = countriesOf(endsOf(facts).loading);
    return PARTIES.flatMap((party) => {
      const of = (place: PlaceFact) => partyOf(place.evidence.role) === party;
      const phones = facts.places.filter((place) => of(place) && place.via === 'phone');
      const address = facts.places.filter(
        (place) => of(place) && (place.via === 'country' || place.via === 'city' || place.via === 'address'),
      );
      const phone = phones[0];
      if (!phone || !disagree(phones, address)) return [];
      const embargoed = EMBARGOED.has(countryOf(phone.place));
      if (!embargoed && (party === 'shipper' || party === 'forwarder' || shippers.has(countryOf(phone.place))))
        return [];
      return [
        signal('phone-country', {
          severity: embargoed ? 'ask' : 'info',
          because: [
            line('phone', phone.evidence, { country: `country:${phone.place}`, code: phone.evidence.quote }),
            placeLine(address[0]!),
          ],
          params: {
            phone: `country:${phone.place}`,
            address: `country:${address[0]!.place}`,
            code: phone.evidence.quote,
          },
          against: ['mobile', 'shared-code'],
          story: embargoed ? `to:${countryOf(phone.place)}` : `party:${party}`,
        }),
      ];
    });
  },
};
