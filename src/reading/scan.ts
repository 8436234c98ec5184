import type { Candidate } from './decide';
import { isForbidden } from './forbidden';
import { claimOf } from './judge';
import type { Lexicon } from './lexicon';
import { turnLabels } from './neighbours';
import type { Labels, Spot } from './page';
import { signsOf } from './signs';
import { surroundings } from './surroundings';
import { type Region, Walk, type WalkOptions } from './walk';

/** One part of a page, walked and weighed. */
export interface Scanned {
  walk: Walk;
  candidates: Candidate[];
}

/** Walks a part of a page and weighs what it finds, in steps that a caller may spread over idle moments: it yields after every few dozen nodes. */
export function* scan(
  root: Node,
  options: WalkOptions,
  region: Region | undefined,
  page: { lang: string; labels: Labels; focus: boolean },
): Generator<void, Scanned> {
  const walk = new Walk(root, options, region);
  while (!walk.step(() => false)) yield;
  for (const [host, own] of walk.labels) page.labels.set(host, new Map([...(page.labels.get(host) ?? []), ...own]));
  if (page.focus) focusOn(walk.spots, options.lexicon, page.lang);
  turnLabels(walk.spots, options.lexicon);
  const candidates: Candidate[] = [];
  for (const spot of walk.spots) {
    const candidate = weigh(spot, page.labels, options.lexicon);
    if (candidate) candidates.push(candidate);
    if (candidates.length % 32 === 0) yield;
  }
  return { walk, candidates };
}

/** What the signs of a spot come to; null when it may not be read at all. */
function weigh(spot: Spot, labels: Labels, lexicon: Lexicon): Candidate | null {
  const signs = signsOf(spot, labels, lexicon);
  if (isForbidden(spot.el, signs.visible)) return null;
  const around = surroundings(spot.scope);
  return { spot, signs, claim: claimOf(spot, signs, around), around };
}

/** Texts that say in which languages the page is labelled. */
export function labelTexts(spots: readonly Spot[]): string[] {
  const out = new Set<string>();
  for (const spot of spots) {
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
