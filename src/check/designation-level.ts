import type { Facts } from '../facts/facts';
import { type Match, THRESHOLDS } from '../screening/screen';
import type { FindingLevel } from '../trade/level';

/** Same word, whatever the script or spelling it was typed in. */
const SAME = new Set(['exact', 'legal-form']);

/**
 * How grave a match is, or null when it is too weak to be worth a word. A number decides. A name that is letter for letter
 * the one on the UN list is that party unless something contradicts it; persons share names, so theirs need a second sign.
 */
export function designationLevel(match: Match, facts: Facts): FindingLevel | null {
  if (match.by === 'identifier') return match.effect === 'watch' ? 'review' : 'prohibited';
  if (match.score < THRESHOLDS.strong) return agrees(match, facts) ? 'review' : null;
  const certain =
    match.jurisdiction === 'UN' &&
    match.effect !== 'watch' &&
    match.against.length === 0 &&
    match.tokens.length > 0 &&
    match.tokens.every(({ by }) => SAME.has(by));
  if (!certain || match.kind === 'vessel') return 'review';
  return match.kind === 'organization' || agrees(match, facts) ? 'prohibited' : 'review';
}

/** Whether another fact points the same way: a country of the listed party is among the shipment's destinations. */
function agrees(match: Match, facts: Facts): boolean {
  const listed = match.countries ?? [];
  return facts.destinations.some(({ place, certainty }) => certainty !== 'weak' && listed.includes(place));
}
