import type { PlaceFact } from '../../facts/facts';
import type { Role } from '../../trade/roles';
import type { Detector, Signal } from '../signal';
import { ownReason } from './cites';
import { disagree } from './ends';
import { placeLine, signal } from './speak';

const COUNTRY_FIELDS: readonly Role[] = [
  'country.destination',
  'consignee.country',
  'endUser.country',
  'notify.country',
];
const PLACE_FIELDS: readonly Role[] = ['port.discharge', 'place.delivery'];

/** The same thing is said twice, in two languages or two fields, and names two countries. */
export const languagesDisagree: Detector = {
  name: 'languages-disagree',
  row: 'D33',
  rests: ownReason('one field repeated in another language has to say the same; papers for two readers may not'),
  detect(facts) {
    const of = (role: Role) =>
      facts.places.filter(
        ({ evidence, via, certainty, lead }) =>
          evidence.role === role &&
          certainty !== 'weak' &&
          !lead &&
          (via === 'country' || via === 'port' || via === 'city'),
      );
    return [
      ...COUNTRY_FIELDS.flatMap((role) => compare(role, of(role), true)),
      ...PLACE_FIELDS.flatMap((role) => compare(role, of(role), false)),
    ];
  },
};

function compare(role: Role, places: PlaceFact[], isCountryField: boolean): Signal[] {
  const [first] = places;
  if (!first) return [];
  const other = places.find(
    (place) => disagree([first], [place]) && (isCountryField || scriptOf(place) !== scriptOf(first)),
  );
  if (!other) return [];
  return [
    signal('languages-disagree', {
      severity: 'ask',
      because: [placeLine(first), placeLine(other)],
      params: { one: `country:${first.place}`, other: `country:${other.place}`, role: `role:${role}` },
      against: ['two-addresses'],
      needs: [role],
      story: `said-twice:${role}`,
    }),
  ];
}

/** The script that a place is written in, roughly: enough to tell a repetition in another language from a list of ports. */
function scriptOf({ evidence }: PlaceFact): string {
  const text = evidence.quote;
  if (/\p{Script=Cyrillic}/u.test(text)) return 'cyrillic';
  if (/\p{Script=Hangul}/u.test(text)) return 'hangul';
  if (/\p{Script=Arabic}/u.test(text)) return 'arabic';
  return /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(text) ? 'han' : 'latin';
}
