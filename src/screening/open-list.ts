import { weighCircumstances } from './circumstances';
import type { FeatureName } from './compare/features';
import { featureOf, type ScoredPair, scorePair } from './compare/score-pair';
import type { Designation, DesignationKind } from './designation';
import { identifierKey } from './identifiers';
import { parseName } from './names/parse-name';
import type { ParsedName } from './names/parsed-name';
import { type PreparedQuery, prepareQueries } from './prepare-query';
import { reasonsOf, tokenMatches } from './reasons';
import { type Match, type OpenList, type ScreenQuery, THRESHOLDS } from './screen';
import { isWeak, kindIn } from './shard/flags';
import { hash } from './shard/grams';
import { find, retrieve, type Scratch, scratchFor } from './shard/retrieve';
import { openShard, type Shard } from './shard/shard';
import { versionOfText } from './version';

/** How many names are compared in full for one query, likest first … */
const CANDIDATES = 40;
/** … as long as not so many in a row were none of them: what comes after is less like still. */
const PATIENCE = 10;
const MOST_MATCHES = 50;

/**
 * Opens a list that `buildList` wrote, in place and at once. Throws an Error that says why when the bytes are not one or are of
 * an older version. Screening never throws and takes bounded time whatever is typed.
 */
export function openList(bytes: Uint8Array): OpenList {
  const shard = openShard(bytes);
  let scratch: Scratch | null = null;
  return {
    head: shard.header.head,
    screen(query, threshold = THRESHOLDS.shown) {
      scratch ??= scratchFor(shard);
      return screenShard(shard, scratch, query, threshold);
    },
  };
}

function screenShard(shard: Shard, scratch: Scratch, query: ScreenQuery, threshold: number): Match[] {
  const matches = new Map<number, Match>();
  for (const prepared of prepareQueries(query)) {
    for (const entry of byIdentifier(shard, prepared)) {
      matches.set(entry, identified(shard, entry, prepared));
    }
    if (prepared.words.length === 0) continue;
    for (const [entry, best] of byName(shard, scratch, prepared, threshold)) {
      const known = matches.get(entry);
      if (known && known.score >= best.pair.score) continue;
      const match = named(shard, entry, best, prepared, threshold);
      if (match) matches.set(entry, match);
    }
  }
  return [...matches.values()].sort((a, b) => b.score - a.score).slice(0, MOST_MATCHES);
}

/** Entries that carry one of the typed identifiers. */
function byIdentifier(shard: Shard, { identifiers }: PreparedQuery): Set<number> {
  const entries = new Set<number>();
  for (const key of identifiers) {
    const wanted = hash(key);
    let at = find(shard.idKey, wanted);
    while (at > 0 && shard.idKey[at - 1] === wanted) at -= 1;
    for (; at >= 0 && shard.idKey[at] === wanted; at += 1) {
      const entry = shard.idEntry[at]!;
      // Hashes may collide: the identifier itself decides.
      if (shard.entry(entry).identifiers.some(({ text }) => identifierKey(text) === key)) entries.add(entry);
    }
  }
  return entries;
}

interface BestName {
  name: number;
  listed: ParsedName;
  pair: ScoredPair;
}

/** The likest name of each entry that a candidate name leads to. */
function byName(shard: Shard, scratch: Scratch, prepared: PreparedQuery, threshold: number): Map<number, BestName> {
  const best = new Map<number, BestName>();
  let missed = 0;
  for (const name of retrieve(shard, prepared.words, CANDIDATES, scratch)) {
    const kind = kindIn(shard.nameFlags[name]!);
    if (!comparable(prepared.query.kind, kind)) continue;
    const listed = parseName(shard.wordsOf(name), kind);
    const pair = amongMany(scorePair(prepared.as(kind), listed, kind, shifted(threshold, -NOT_CHOSEN)), shard.names);
    if (pair.score < threshold) {
      missed += 1;
      if (missed === PATIENCE) break;
      continue;
    }
    missed = 0;
    const entry = shard.nameEntry[name]!;
    const known = best.get(entry);
    if (!known || pair.score > known.pair.score) best.set(entry, { name, listed, pair });
  }
  return best;
}

/** Log odds that a likeness without any surprise loses in a list of the length at which it is certain to occur by chance. */
const CHANCE = 6;
/** So much more surprise than the list is long, in natural logarithms, leaves no doubt. */
const BEYOND_CHANCE = 4;

/**
 * Pairs that scores are fitted on are chosen to be near misses. Names that people type are not: what is there whole and within a
 * slip of a listed name is more often that name, up to a score that does not yet call it strong.
 */
const NOT_CHOSEN = 1.4;
const NOT_STRONG = 0.75;

/** The longer the list, the likelier that something in it is partly alike by chance: then the same likeness says less. */
function amongMany({ score, comparison }: ScoredPair, names: number): ScoredPair {
  if (!comparison.isPartial) {
    const isCertain = comparison.numbersDiffer || featureOf(comparison, 'numberMissing') === 1;
    const raised = isCertain ? score : Math.min(NOT_STRONG, shifted(score, NOT_CHOSEN));
    return { score: Math.max(score, raised), comparison };
  }
  const chance = Math.max(0, 1 - comparison.evidence / (Math.log(names + 1) + BEYOND_CHANCE));
  return { score: shifted(score, -CHANCE * chance), comparison };
}

/** A ship is never a party; persons and firms are confused in forms often enough to be compared. */
function comparable(typed: DesignationKind | undefined, listed: DesignationKind): boolean {
  if (!typed || typed === listed) return true;
  return typed !== 'vessel' && typed !== 'aircraft' && listed !== 'vessel' && listed !== 'aircraft';
}

function common(shard: Shard, entry: number, designation: Designation) {
  const { id, jurisdiction, effect } = shard.header.head;
  return {
    list: id,
    entry: designation.entry,
    version: versionOfText(shard.entryText(entry)),
    kind: designation.kind,
    countries: designation.countries,
    programmes: designation.programmes,
    jurisdiction,
    effect,
  };
}

function identified(shard: Shard, entry: number, prepared: PreparedQuery): Match {
  const designation = shard.entry(entry);
  const wanted = designation.identifiers.find(({ text }) => prepared.identifiers.includes(identifierKey(text) ?? ''));
  return {
    ...common(shard, entry, designation),
    name: designation.names[0]?.text ?? designation.entry,
    score: 1,
    by: 'identifier',
    tokens: [{ typed: wanted?.text ?? '', listed: wanted?.text ?? '', by: 'identifier', weight: 1 }],
    why: ['match.identifier'],
    against: [],
  };
}

function named(
  shard: Shard,
  entry: number,
  { name, listed, pair }: BestName,
  prepared: PreparedQuery,
  threshold: number,
): Match | null {
  const designation = shard.entry(entry);
  if (otherShip(designation, prepared)) return null;
  const flags = shard.nameFlags[name]!;
  const { shift, why, against } = weighCircumstances(prepared.query, designation, isWeak(flags));
  const score = shifted(pair.score, shift);
  if (score < threshold) return null;
  const { comparison } = pair;
  const kind = kindIn(flags);
  const [forIt, againstIt] = reasonsOf(comparison, (feature) => featureOf(comparison, feature as FeatureName));
  return {
    ...common(shard, entry, designation),
    name: designation.names[shard.nameOf[name]!]?.text ?? '',
    score,
    by: 'name',
    tokens: tokenMatches(prepared.as(kind), listed, comparison),
    why: [...forIt, ...why],
    against: [...againstIt, ...against],
  };
}

/** Two ships with numbers are one ship only when the numbers are one. */
function otherShip(designation: Designation, { imo }: PreparedQuery): boolean {
  if (!imo || designation.kind !== 'vessel') return false;
  const numbers = designation.identifiers.filter(({ kind }) => kind === 'imo');
  return numbers.length > 0 && numbers.every(({ text }) => identifierKey(text) !== imo);
}

function shifted(score: number, shift: number): number {
  if (shift === 0) return score;
  const odds = (score / (1 - Math.min(score, 0.9999))) * Math.exp(shift);
  return odds / (1 + odds);
}
