import type { Certainty, Destination, Facts, PlaceFact } from '../facts/facts';
import { type Answer, NO, open, type Reason, yes } from './answer';
import type { Destined } from './rule';

/** A place where the goods may end, and what speaks for it. */
export interface DestinationAnswer extends Answer {
  place: string;
}

const RANK: Record<Certainty, number> = { strong: 3, medium: 2, weak: 1 };

/**
 * Whether the goods end in one of the places of a rule. What speaks strongly carries the rule's level; what speaks less, a
 * telephone alone, or a port that the goods only pass carries a review; a weak word by itself says nothing.
 */
export function destinationAnswers(destined: Destined, facts: Facts): readonly DestinationAnswer[] {
  let known = answered.get(facts);
  if (!known) {
    known = new Map();
    answered.set(facts, known);
  }
  const key = `${destined.to.join()}|${destined.via?.join() ?? ''}|${destined.passing ?? ''}`;
  let answers = known.get(key);
  if (!answers) {
    answers = computed(destined, facts);
    known.set(key, answers);
  }
  return answers;
}

/** Many rules speak of the same places in the same way: each way is answered once for each shipment. */
const answered = new WeakMap<Facts, Map<string, readonly DestinationAnswer[]>>();

function computed(destined: Destined, facts: Facts): DestinationAnswer[] {
  return facts.destinations
    .filter(({ place }) => destined.to.includes(place))
    .map((destination) => ({ place: destination.place, ...answer(destination, destined, facts) }))
    .filter(({ truth }) => truth !== 'no')
    .sort(surest);
}

function answer(destination: Destination, destined: Destined, facts: Facts): Answer {
  const speaking = destined.via
    ? destination.because.filter(({ via }) => destined.via?.includes(via))
    : destination.because;
  const plain = speaking.filter((one) => one.or.length === 0);
  if (plain.length === 0) return ambiguous(speaking, facts);
  const certainty = plain.length === destination.because.length ? destination.certainty : best(plain);
  if (certainty === 'weak') return NO;
  const reasons = plain.slice(0, 4).map(placeReason);
  if (plain.every(({ via }) => via === 'phone')) return yes(reasons, 'phone-only');
  if (certainty === 'medium') return yes(reasons, 'place-unsure');
  if (destined.passing === 'full') return yes(reasons);
  const strong = plain.filter((one) => one.certainty === 'strong');
  if (strong.length === 0) return yes(reasons);
  if (strong.every(({ evidence }) => evidence.role === 'port.transshipment')) return yes(reasons, 'transhipment');
  const unloaded = strong.every(
    ({ evidence }) => evidence.role === 'port.discharge' || evidence.role === 'port.transshipment',
  );
  return unloaded && endsElsewhere(destination.place, facts) ? yes(reasons, 'passing') : yes(reasons);
}

/** A name of several readings: settled when another field names one of the others, else a question at most. */
function ambiguous(speaking: PlaceFact[], facts: Facts): Answer {
  const worth = speaking.filter(({ certainty }) => certainty !== 'weak');
  if (worth.length === 0) return NO;
  const settled = facts.destinations.some(
    (other) =>
      other.certainty === 'strong' &&
      other.because.some(({ or }) => or.length === 0) &&
      worth.some(({ or, place }) => place !== other.place && or.includes(other.place)),
  );
  return settled ? NO : open(['country.destination'], worth.slice(0, 2).map(placeReason));
}

const surest = (a: DestinationAnswer, b: DestinationAnswer) =>
  Number(b.truth === 'yes') - Number(a.truth === 'yes') || a.doubts.length - b.doubts.length;

const FINAL = new Set(['country.destination', 'place.delivery', 'consignee.country', 'endUser.country']);

function endsElsewhere(place: string, facts: Facts): boolean {
  return facts.destinations.some(
    (other) =>
      other.place !== place &&
      other.because.some(
        ({ certainty, or, evidence }) => certainty === 'strong' && or.length === 0 && FINAL.has(evidence.role),
      ),
  );
}

const best = (statements: PlaceFact[]) =>
  statements.reduce<Certainty>((top, { certainty }) => (RANK[certainty] > RANK[top] ? certainty : top), 'weak');

/** `Notify party's name says “Embassy of DPR Korea, Dhaka”: a mission of North Korea (DPRK).` */
export function placeReason(place: PlaceFact): Reason {
  const { via, name, evidence, lead } = place;
  return {
    fact: {
      key: lead && via !== 'mission' ? 'fact.place.lead' : `fact.place.${via}`,
      params: {
        place: name,
        country: `country:${place.place}`,
        quote: `text:${evidence.quote}`,
        ...(lead ? { lead } : {}),
      },
    },
    evidence,
  };
}
