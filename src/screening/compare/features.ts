import type { ParsedName } from '../names/parsed-name';
import { isCommonWord, surprise, weightsOf } from '../names/weigh';
import type { Word } from '../names/word';
import { SPELT } from '../sound/sound-costs';
import { soundDistance } from '../sound/sound-distance';
import { align, type Pairing } from './align';
import { syllablesDiffer } from './east-asian';
import { discounted } from './form-slips';
import { leftOver } from './left-over';

/** What a pair of names is judged by; every value lies in 0 … 1 or close to it. */
export const FEATURES = [
  'same', // folded names are equal, word for word
  'coveredTyped', // share of the typed name's weight that found its like
  'coveredListed',
  'contradicted', // weight that is on both sides and stands for different things
  'extraTyped', // weight on one side only
  'extraListed',
  'edits', // what was changed in paired words, in letters
  'unlike', // the same as a share of those words
  'worst', // the greatest such share of one pair
  'allChanged', // no telling word is left as it was
  'evidence', // how surprising the likeness would be by chance
  'little', // evidence so small that chance is likely
  'littleOfPart', // the same where a part of a name is left over
  'littleChanged', // the same where words were changed
  'whole', // likeness of the names run together
  'reordered',
  'reorderedUnlike', // reordered and changed as well
  'initials', // pairs by initials
  'oneWord', // a single word carries the match
  'legalAgrees',
  'legalDiffers',
  'numberMissing',
  'numberAgrees',
  'syllables', // both are built of Korean or Chinese syllables, and one differs
  'knownApart', // share of evidence by spelling between words that are both known as words of names
  'short', // the shorter name has few letters
  'shortChanged', // the same where words were changed
  'tinyChanged', // a word of few letters was changed: there a letter makes another word
  'torn', // what was changed in single words beyond one slip each
  'apart', // weight of the most telling word that is left on both sides
  'tradesDiffer', // different trades are left on both sides
] as const;

const WHOLE = FEATURES.indexOf('whole');

export type FeatureName = (typeof FEATURES)[number];

/** Two names laid against each other. */
export interface Comparison {
  pairings: Pairing[];
  typedWeights: number[];
  listedWeights: number[];
  values: Float64Array;
  /** Numbers stand on both sides and differ. */
  numbersDiffer: boolean;
  /** How surprising the likeness would be by chance, natural logarithm. */
  evidence: number;
  /** A part of a name is left over, or more than a slip was changed. */
  isPartial: boolean;
}

const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);
/** What one changed letter takes from the surprise: about the logarithm of how many words are one letter away. */
const PER_EDIT = 5;
const MOST_EDITS = 3;
const MOST_EVIDENCE = 24;
const LITTLE_EVIDENCE = 9;
const DOUBTFUL_EVIDENCE = 18;
const PER_DIGIT = Math.log(10);
const PART = 0.2;
/** Less than a letter: another romanisation, a doubled letter. */
const SLIGHT = 0.7;
const ONE_SLIP = 1.05;
const MOST_TORN = 1.5;
/** A consonant of a script that writes no vowels tells about this much. */
const PER_CONSONANT = 1.8;
const PARTIAL_EDITS = 1.3;
const SHORT = 12;
const TELLING = 0.1;
const KNOWN_APART = 0.3;
const TINY = 6;
/** In a word of few letters any change is a change of the word, from what is more than a doubled letter. */
const TINY_LEAST = 0.6;
const SAME_SOUND = 0.15;

/**
 * Lays two names, parsed as of one kind, against each other. `isHopeless` is asked with the most that `whole` can be; what it says
 * yes to keeps that value, since to work it out is the dearest part.
 */
export function compareNames(
  typed: ParsedName,
  listed: ParsedName,
  isHopeless: (values: Float64Array) => boolean = () => false,
): Comparison {
  const pairings = align(typed, listed);
  const typedWeights = discounted(typed, listed, weightsOf(typed));
  const listedWeights = discounted(listed, typed, weightsOf(listed));
  const tally = tallyOf(typed, listed, pairings, typedWeights, listedWeights);
  const totalTyped = sum(typedWeights) || 1;
  const totalListed = sum(listedWeights) || 1;
  const restTyped = Math.max(0, totalTyped - tally.coveredTyped);
  const restListed = Math.max(0, totalListed - tally.coveredListed);
  const both = Math.min(restTyped, restListed);
  const legal = legalForms(typed, listed);
  const numbers = compareNumbers(typed.numbers, listed.numbers);
  const sameWords =
    pairings.length === typed.core.length &&
    pairings.length === listed.core.length &&
    !tally.reordered &&
    pairings.every((pairing) => pairing.by === 'exact');
  const letters = Math.max(2, Math.min(typed.letters, listed.letters));
  if (numbers === 'same') tally.evidence += typed.numbers.join('').length * PER_DIGIT;
  const short = Math.max(0, 1 - letters / SHORT);
  const left = leftOver(typed, listed, pairings, typedWeights, listedWeights);
  const doubt = Math.max(0, 1 - tally.evidence / DOUBTFUL_EVIDENCE);
  const named: Record<FeatureName, number> = {
    same: sameWords && numbers === 'same' ? 1 : 0,
    coveredTyped: tally.coveredTyped / totalTyped,
    coveredListed: tally.coveredListed / totalListed,
    contradicted: both / Math.min(totalTyped, totalListed),
    extraTyped: (restTyped - both) / totalTyped,
    extraListed: (restListed - both) / totalListed,
    edits: Math.min(1, tally.edits / MOST_EDITS),
    unlike: Math.min(1, (2 * tally.edits) / letters),
    worst: tally.worst,
    allChanged: tally.telling > 1 && tally.changed === tally.telling ? 1 : 0,
    evidence: Math.min(1, tally.evidence / MOST_EVIDENCE),
    little: Math.max(0, 1 - tally.evidence / LITTLE_EVIDENCE),
    littleOfPart: Math.max(restTyped / totalTyped, restListed / totalListed) > PART ? doubt : 0,
    littleChanged: Math.min(1, tally.edits / 2) * doubt,
    whole: 1,
    reordered: tally.reordered ? 1 : 0,
    reorderedUnlike: tally.reordered ? Math.min(1, tally.edits) : 0,
    initials: Math.min(1, tally.initials / 2),
    oneWord: tally.telling === 1 && (typed.core.length > 1 || listed.core.length > 1) ? 1 : 0,
    legalAgrees: legal === 'agree' ? 1 : 0,
    legalDiffers: legal === 'differ' ? 1 : 0,
    numberMissing: numbers === 'missing' ? 1 : 0,
    numberAgrees: numbers === 'same' && typed.numbers.length > 0 ? 1 : 0,
    syllables: syllablesDiffer(typed, listed) ? 1 : 0,
    knownApart: Math.min(1, tally.knownApart),
    short,
    shortChanged: short * Math.min(1, tally.edits),
    tinyChanged: tally.tinyChanged,
    torn: Math.min(1, tally.torn / MOST_TORN),
    apart: left.apart,
    tradesDiffer: left.tradesDiffer ? 1 : 0,
  };
  const values = new Float64Array(FEATURES.length);
  for (let at = 0; at < FEATURES.length; at += 1) values[at] = named[FEATURES[at]!];
  if (!isHopeless(values)) values[WHOLE] = wholeLikeness(typed, listed);
  return {
    pairings,
    typedWeights,
    listedWeights,
    values,
    numbersDiffer: numbers === 'differ',
    evidence: tally.evidence,
    isPartial: Math.max(restTyped / totalTyped, restListed / totalListed) > PART || tally.edits > PARTIAL_EDITS,
  };
}

function tallyOf(
  typed: ParsedName,
  listed: ParsedName,
  pairings: readonly Pairing[],
  typedWeights: readonly number[],
  listedWeights: readonly number[],
) {
  const tally = {
    coveredTyped: 0,
    coveredListed: 0,
    evidence: 0,
    edits: 0,
    worst: 0,
    tinyChanged: 0,
    torn: 0,
    initials: 0,
    telling: 0,
    changed: 0,
    knownApart: 0,
    reordered: false,
  };
  let last = -1;
  const inOrder = [...pairings].sort((one, other) => one.typed[0]! - other.typed[0]!);
  for (const { typed: left, listed: right, alike, cost, by } of inOrder) {
    const leftWeight = sum(left.map((i) => typedWeights[i]!));
    const rightWeight = sum(right.map((j) => listedWeights[j]!));
    tally.coveredTyped += leftWeight;
    tally.coveredListed += by === 'initial' ? Math.min(leftWeight, rightWeight) : rightWeight;
    const weight = Math.max(leftWeight, rightWeight);
    if (weight > TELLING) {
      tally.telling += 1;
      if (right[0]! < last) tally.reordered = true;
      last = right[0]!;
    }
    if (by === 'initial') {
      tally.initials += 1;
      tally.evidence += 1;
      continue;
    }
    const [ours, theirs] = [left.map((i) => typed.core[i]!), right.map((j) => listed.core[j]!)];
    const chance = Math.min(surpriseOf(ours), surpriseOf(theirs), consonantsOf(ours, theirs));
    tally.evidence += Math.max(0, chance - PER_EDIT * cost);
    if (weight <= TELLING) continue;
    tally.edits += cost;
    if (by === 'spelling' && cost > SAME_SOUND)
      tally.tinyChanged = Math.max(tally.tinyChanged, Math.min(1, Math.max(cost, TINY_LEAST)) * tinyness(ours, theirs));
    tally.torn += Math.max(0, cost - ONE_SLIP);
    if (cost > SLIGHT) tally.changed += 1;
    tally.worst = Math.max(tally.worst, 1 - alike);
    if (by === 'spelling' && bothKnown(typed, left, listed, right))
      tally.knownApart += 1 - alike + (cost > TINY_LEAST / 2 ? KNOWN_APART : 0);
  }
  return tally;
}

/** 1 for words of two letters, nothing from six on. */
function tinyness(ours: readonly Word[], theirs: readonly Word[]): number {
  const letters = Math.max(lettersIn(ours), lettersIn(theirs));
  return Math.min(1, Math.max(0, (TINY - letters) / 4));
}

const lettersIn = (words: readonly Word[]) => sum(words.map((word) => word.forms[0]!.length));

const surpriseOf = (words: readonly Word[]) => sum(words.map(surprise));

/** Where one side writes consonants alone, words agree in no more than those. */
function consonantsOf(ours: readonly Word[], theirs: readonly Word[]): number {
  const bare = [ours, theirs].filter((words) => words.some((word) => word.consonantsOnly));
  if (bare.length !== 1) return Number.POSITIVE_INFINITY;
  return PER_CONSONANT * sum(bare[0]!.map((word) => word.skeletons[0]!.length));
}

/** Whether two single words that are spelt differently are each known from many listed names: then they are rather two words. */
function bothKnown(typed: ParsedName, left: readonly number[], listed: ParsedName, right: readonly number[]): boolean {
  if (left.length !== 1 || right.length !== 1) return false;
  return isCommonWord(typed.core[left[0]!]!.forms[0]!) && isCommonWord(listed.core[right[0]!]!.forms[0]!);
}

function wholeLikeness(typed: ParsedName, listed: ParsedName): number {
  const [left, right] = [typed.sounds, listed.sounds];
  const scale = Math.max(left.length, right.length, 1) / 2;
  return Math.max(0, 1 - soundDistance(left, right, SPELT, scale) / scale);
}

function legalForms(typed: ParsedName, listed: ParsedName): 'agree' | 'differ' | 'open' {
  const left = typed.legal.filter((form) => form !== 'company');
  const right = listed.legal.filter((form) => form !== 'company');
  if (left.length === 0 || right.length === 0) return 'open';
  return left.some((form) => right.includes(form)) ? 'agree' : 'differ';
}

function compareNumbers(typed: readonly string[], listed: readonly string[]): 'same' | 'differ' | 'missing' {
  if (typed.join(' ') === listed.join(' ')) return 'same';
  if (typed.length === 0 || listed.length === 0) return 'missing';
  const [fewer, more] = typed.length <= listed.length ? [typed, listed] : [listed, typed];
  return fewer.every((number) => more.includes(number)) ? 'missing' : 'differ';
}
