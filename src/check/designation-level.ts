import type { Facts } from '../facts/facts';
import { type Match, THRESHOLDS } from '../screening/screen';
import type { FindingLevel } from '../trade/level';

/** Same word, whatever the script or legal form it was typed in. */
const SAME = new Set(['exact', 'legal-form']);

/** What does not speak against a name that is letter for letter the listed one: firms sit elsewhere, legal forms are dropped. */
const HARMLESS = new Set(['match.country-differs', 'match.legal-form-differs', 'match.order-differs']);

/**
 * Score from which a name is worth a question with nothing beside it. Scores say how likely two names are the same; of all
 * the buyers in the world hardly one is listed, so a likeness alone must be closer than one that another fact supports.
 */
const ALONE = Math.max(0.9, THRESHOLDS.strong);

/** Programmes are named after the country that they are about. */
const PROGRAMME: [RegExp, string][] = [
  [/\bDPRK|north korea|1718/i, 'KP'],
  [/russia|ukraine-eo|ukr\b/i, 'RU'],
  [/belarus/i, 'BY'],
  [/iran|ifsr|nps\b/i, 'IR'],
  [/syria/i, 'SY'],
  [/cuba/i, 'CU'],
];

/**
 * How grave a match is, or null when it is too weak to be worth a word. A number decides. A name that is letter for letter
 * the one on the UN list is that party unless something contradicts it; persons share names, so theirs need a second sign.
 */
export function designationLevel(match: Match, facts: Facts): FindingLevel | null {
  if (match.by === 'identifier') return match.effect === 'watch' ? 'review' : 'prohibited';
  const second = agrees(match, facts);
  if (!second && (match.score < ALONE || contradicts(match))) return null;
  const same = match.tokens.length > 0 && match.tokens.every(({ by }) => SAME.has(by));
  if (match.kind === 'person' && !same && !second) return null;
  const certain =
    same &&
    match.score >= THRESHOLDS.strong &&
    match.jurisdiction === 'UN' &&
    match.effect !== 'watch' &&
    match.against.every((one) => HARMLESS.has(one));
  if (!certain || match.kind === 'vessel') return 'review';
  return match.kind === 'organization' || second ? 'prohibited' : 'review';
}

/** A word of the name stands against one of the listed name: likeness elsewhere does not make it that party. */
function contradicts({ tokens, against }: Match): boolean {
  return against.includes('match.contradicts') || tokens.some(({ by }) => by === 'contradicts');
}

/** Countries that a match is about: those of the entry, and the one after which its programme is named. */
export function countriesOf({ countries = [], programmes }: Match): string[] {
  const named = PROGRAMME.filter(([pattern]) => programmes.some((programme) => pattern.test(programme)));
  return [...new Set([...countries, ...named.map(([, country]) => country)])];
}

/** Whether another fact points the same way: the shipment has to do with a country that the listing is about. */
function agrees(match: Match, facts: Facts): boolean {
  if (match.why.includes('match.country') || match.why.includes('match.address')) return true;
  const listed = countriesOf(match);
  return facts.destinations.some(({ place, certainty }) => certainty !== 'weak' && listed.includes(place));
}
