import { scorePair } from './compare/score-pair';
import type { DesignationKind } from './designation';
import { withoutImo } from './identifiers';
import { parseName, wordsOfName } from './names/parse-name';

/** How a name of unknown kind is read: as each of these, and the best counts. */
const KINDS: readonly DesignationKind[] = ['person', 'organization'];

/**
 * The calibrated score (0 to 1) of two names of one kind without any list; of unknown kind the better of person and organisation.
 * Ships' numbers written beside both names decide over them.
 */
export function screenPair(name: string, candidate: string, kind?: DesignationKind): number {
  const [ours, theirs] = [withoutImo(name), withoutImo(candidate)];
  if (ours.imo && theirs.imo) return ours.imo === theirs.imo ? 1 : 0;
  const [typed, listed] = [wordsOfName(ours.rest), wordsOfName(theirs.rest)];
  if (typed.length === 0 || listed.length === 0) return 0;
  return Math.max(
    ...(kind ? [kind] : KINDS).map((one) => scorePair(parseName(typed, one), parseName(listed, one), one).score),
  );
}
