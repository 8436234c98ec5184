import type { Match, OpenList, ScreenQuery } from '../screening/screen';

/** Answers of one list that are kept; enough for the parties of a form and what was typed on the way to them. */
const MOST = 200;
/** Longer questions are asked anew each time, so that what is kept stays small. */
const LONGEST = 1000;
const kept = new WeakMap<OpenList, Map<string, Match | null>>();

/** A party is never a ship, whatever its name; a ship is never a party. */
const isCraft = (kind: Match['kind']) => kind === 'vessel' || kind === 'aircraft';

/**
 * The best match of a list for a party, or for a vessel; null when there is none. From memory when the same was asked lately: while
 * one field changes, the parties in all the others stay.
 */
export function bestMatch(list: OpenList, query: ScreenQuery, vessel: boolean): Match | null {
  const asked = JSON.stringify([query, vessel]);
  let answers = kept.get(list);
  if (!answers) {
    answers = new Map();
    kept.set(list, answers);
  }
  const known = answers.get(asked);
  if (known !== undefined) return known;
  const found = list.screen(query).find(({ kind }) => isCraft(kind) === vessel) ?? null;
  if (asked.length > LONGEST) return found;
  if (answers.size >= MOST) answers.clear();
  answers.set(asked, found);
  return found;
}
