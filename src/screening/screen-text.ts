import type { Match, OpenList } from './screen';
import { namesInField } from './split-parties';
import { thresholdFor } from './threshold';

/** Longer selections are cut: a page of text is no name. */
const LONGEST = 2_000;
const MOST_MATCHES = 20;

/** What a selected or typed text was compared as, and what it was found to be like. */
export interface TextMatches {
  /** The names that the text was taken apart into. */
  names: string[];
  /** Best first, one for each entry. */
  matches: (Match & { typed: string })[];
}

/** Screens a piece of text against the open lists: the selection of the context menu, the words behind the omnibox keyword. */
export function screenText(text: string, lists: readonly OpenList[]): TextMatches {
  const names = namesInField(text.slice(0, LONGEST));
  const best = new Map<string, Match & { typed: string }>();
  for (const typed of names) {
    for (const list of lists) {
      for (const match of list.screen({ name: typed }, thresholdFor())) {
        const key = `${match.list}:${match.entry}`;
        const known = best.get(key);
        if (!known || match.score > known.score) best.set(key, { ...match, typed });
      }
    }
  }
  const matches = [...best.values()].sort((a, b) => b.score - a.score).slice(0, MOST_MATCHES);
  return { names, matches };
}
