import { scorePair } from './compare/score-pair';
import type { DesignationKind } from './designation';
import { parseName, wordsOfName } from './names/parse-name';

/** How a name of unknown kind is read: as each of these, and the best counts. */
const KINDS: readonly DesignationKind[] = ['person', 'organization'];

/** The calibrated score (0 to 1) of two names of one kind without any list; of unknown kind the better of person and organisation. */
export function screenPair(name: string, candidate: string, kind?: DesignationKind): number {
  const [typed, listed] = [wordsOfName(name), wordsOfName(candidate)];
  if (typed.length === 0 || listed.length === 0) return 0;
  return Math.max(
    ...(kind ? [kind] : KINDS).map((one) => scorePair(parseName(typed, one), parseName(listed, one), one).score),
  );
}
