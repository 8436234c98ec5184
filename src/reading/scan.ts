import type { Candidate } from './candidate';
import { isForbidden } from './forbidden';
import type { Region } from './frame';
import { type Claim, claimOf } from './judge';
import type { Lexicon } from './lexicon';
import { turnLabels } from './neighbours';
import type { Labels, Spot } from './page';
import { type Signs, signsOf } from './signs';
import { type Surroundings, surroundings } from './surroundings';
import { Walk, type WalkOptions } from './walk';

type Claims = Map<Surroundings, Map<string, Claim>>;

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
  const claims: Claims = new Map();
  for (const spot of walk.spots) {
    const candidate = weigh(spot, page.labels, options.lexicon, claims);
    if (candidate) candidates.push(candidate);
    if (candidates.length % 32 === 0) yield;
  }
  return { walk, candidates };
}

/** What the signs of a spot come to; null when it may not be read at all. */
function weigh(spot: Spot, labels: Labels, lexicon: Lexicon, claims: Claims): Candidate | null {
  const signs = signsOf(spot, labels, lexicon);
  if (isForbidden(spot.el, signs)) return null;
  const around = surroundings(spot.scope);
  spot.named = signs.visible[0]?.text ?? '';
  return {
    spot,
    signs,
    claim: spot.kind === 'select' ? claimOf(spot, signs, around) : known(spot, signs, around, claims),
    around,
  };
}

/** The cells of a column say the same thing a thousand times: the same signs in the same surroundings are weighed once. */
function known(spot: Spot, signs: Signs, around: Surroundings, claims: Claims): Claim {
  let own = claims.get(around);
  if (!own) {
    own = new Map();
    claims.set(around, own);
  }
  let key = spot.kind === 'text' ? (spot.pair?.role ?? '') : ((spot.el as HTMLInputElement).type ?? '');
  for (const sign of signs.visible) key += `\n${sign.from}${sign.text}`;
  for (const sign of signs.named) key += `\r${sign.text.replace(/\d+/g, '0')}`;
  if (signs.tokens.length) key += `\t${signs.tokens.join(' ')}`;
  let claim = own.get(key);
  if (!claim) {
    claim = claimOf(spot, signs, around);
    if (own.size < 2000) own.set(key, claim);
  }
  return claim;
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
