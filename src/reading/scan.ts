import type { Candidate } from './candidate';
import type { Region } from './frame';
import type { Lexicon } from './lexicon';
import { turnLabels } from './neighbours';
import type { Labels, Spot } from './page';
import { Walk, type WalkOptions } from './walk';
import { Weighing } from './weigh';

/** How many spots are asked for the language that they are labelled in. */
const MOST_ASKED = 1000;

/** One part of a page, walked and weighed. */
export interface Scanned {
  walk: Pick<Walk, 'spots' | 'regions' | 'roots' | 'dialogs' | 'cutOff'>;
  candidates: Candidate[];
}

/** What stands for a walk that was not needed. */
export const NOTHING_WALKED: Scanned = {
  walk: { spots: [], regions: [], roots: [], dialogs: [], cutOff: false },
  candidates: [],
};

/** Walks a part of a page and weighs what it finds, in steps that a caller may spread over idle moments: it yields after every few dozen nodes. */
export function* scan(
  root: Node,
  options: WalkOptions,
  region: Region | undefined,
  page: { lang: string; labels: Labels; focus: boolean },
): Generator<void, Scanned> {
  const walk = new Walk(root, options, region);
  while (!walk.step(() => false)) yield;
  for (const [host, own] of walk.labels) {
    const known = page.labels.get(host);
    if (!known) page.labels.set(host, own);
    else for (const [id, label] of own) known.set(id, label);
  }
  yield;
  if (page.focus) focusOn(walk.spots, options.lexicon, page.lang);
  yield* turnLabels(walk.spots, options.lexicon);
  const candidates: Candidate[] = [];
  const weighing = new Weighing(page.labels, options.lexicon);
  for (let i = 0; i < walk.spots.length; i++) {
    const candidate = weighing.weigh(walk.spots[i]!);
    if (candidate) candidates.push(candidate);
    if (i % 32 === 31) yield;
  }
  return { walk, candidates };
}

/** Texts that say in which languages the page is labelled. */
export function labelTexts(spots: readonly Spot[]): string[] {
  const out = new Set<string>();
  for (const spot of spots.slice(0, MOST_ASKED)) {
    for (const text of [
      spot.label?.text,
      spot.before,
      spot.pair?.label,
      spot.scope?.text,
      spot.el.getAttribute('placeholder'),
    ])
      if (text) out.add(text);
    if (out.size > 300) break;
  }
  return [...out];
}

function focusOn(spots: readonly Spot[], lexicon: Lexicon, lang: string): void {
  if (lexicon.languages.length < 3) return;
  lexicon.focus(labelTexts(spots), lang.toLowerCase().split('-')[0] ?? '');
  const seen = new Set();
  for (const spot of spots)
    for (let scope = spot.scope; scope && !seen.has(scope); scope = scope.up) {
      seen.add(scope);
      if (scope.text) scope.meaning = lexicon.label(scope.text);
    }
}
