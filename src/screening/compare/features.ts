import type { ParsedName } from '../names/parsed-name';
import { isCommonWord, weightsOf } from '../names/weigh';
import { SPELT } from '../sound/sound-costs';
import { soundDistance } from '../sound/sound-distance';
import { align, type Pairing } from './align';
import { syllablesDiffer } from './east-asian';

/** What a pair of names is judged by; every value lies in 0 … 1 or close to it. */
export const FEATURES = [
  'same', // folded names are equal, word for word
  'coveredTyped', // share of the typed name's weight that found its like
  'coveredListed',
  'contradicted', // weight that is on both sides and stands for different things
  'extraTyped', // weight on one side only
  'extraListed',
  'unlike', // mean difference of the paired words, by weight
  'worst', // the greatest difference of a pair
  'evidence', // weight that was found on both sides
  'whole', // likeness of the names run together
  'reordered',
  'initials', // share of evidence by initials
  'oneWord', // a single word carries the match
  'legalAgrees',
  'legalDiffers',
  'numberMissing',
  'crossScript',
  'syllables', // both are built of Korean or Chinese syllables, and one differs
  'knownApart', // share of evidence by spelling between words that are both known as words of names
  'short', // the shorter name has few letters
] as const;

export type FeatureName = (typeof FEATURES)[number];

/** Two names laid against each other. */
export interface Comparison {
  pairings: Pairing[];
  typedWeights: number[];
  listedWeights: number[];
  values: Float64Array;
  /** Numbers stand on both sides and differ. */
  numbersDiffer: boolean;
}

const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);
const EVIDENCE_SCALE = 1.2;
const SHORT = 12;

/** Lays two names, parsed as of one kind, against each other. */
export function compareNames(typed: ParsedName, listed: ParsedName): Comparison {
  const pairings = align(typed, listed);
  const typedWeights = discounted(typed, listed);
  const listedWeights = discounted(listed, typed);
  let coveredTyped = 0;
  let coveredListed = 0;
  let evidence = 0;
  let unlike = 0;
  let worst = 0;
  let initials = 0;
  let inversions = 0;
  let last = -1;
  let telling = 0;
  let knownApart = 0;
  for (const { typed: left, listed: right, alike, by } of [...pairings].sort((a, b) => a.typed[0]! - b.typed[0]!)) {
    const leftWeight = sum(left.map((i) => typedWeights[i]!));
    const rightWeight = sum(right.map((j) => listedWeights[j]!));
    const weight = by === 'initial' ? Math.min(leftWeight, rightWeight) : Math.max(leftWeight, rightWeight);
    coveredTyped += leftWeight;
    coveredListed += by === 'initial' ? weight : rightWeight;
    evidence += weight * alike;
    if (weight > 0.1) {
      telling += 1;
      if (right[0]! < last) inversions += 1;
      last = right[0]!;
    }
    if (by === 'initial') {
      initials += weight;
      continue;
    }
    if (by === 'spelling' && bothKnown(typed, left, listed, right)) knownApart += weight;
    unlike += weight * (1 - alike);
    worst = Math.max(worst, (1 - alike) * Math.min(1, weight * 1.5));
  }
  const totalTyped = sum(typedWeights) || 1;
  const totalListed = sum(listedWeights) || 1;
  const restTyped = Math.max(0, totalTyped - coveredTyped);
  const restListed = Math.max(0, totalListed - coveredListed);
  const both = Math.min(restTyped, restListed);
  const smaller = Math.min(totalTyped, totalListed);
  const legal = legalForms(typed, listed);
  const numbers = compareNumbers(typed.numbers, listed.numbers);
  const sameWords =
    pairings.length === typed.core.length &&
    pairings.length === listed.core.length &&
    inversions === 0 &&
    pairings.every((pairing) => pairing.by === 'exact');
  const values: Record<FeatureName, number> = {
    same: sameWords && numbers === 'same' ? 1 : 0,
    coveredTyped: coveredTyped / totalTyped,
    coveredListed: coveredListed / totalListed,
    contradicted: both / smaller,
    extraTyped: (restTyped - both) / totalTyped,
    extraListed: (restListed - both) / totalListed,
    unlike: unlike / Math.max(0.3, evidence),
    worst,
    evidence: 1 - Math.exp(-evidence / EVIDENCE_SCALE),
    whole: wholeLikeness(typed, listed),
    reordered: inversions > 0 ? 1 : 0,
    initials: initials / Math.max(0.3, evidence),
    oneWord: telling === 1 && (typed.core.length > 1 || listed.core.length > 1) ? 1 : 0,
    legalAgrees: legal === 'agree' ? 1 : 0,
    legalDiffers: legal === 'differ' ? 1 : 0,
    numberMissing: numbers === 'missing' ? 1 : 0,
    syllables: syllablesDiffer(typed, listed) ? 1 : 0,
    knownApart: knownApart / Math.max(0.3, evidence),
    crossScript: typed.core[0]?.script === listed.core[0]?.script ? 0 : 1,
    short: Math.max(0, 1 - Math.min(typed.compact.length, listed.compact.length) / SHORT),
  };
  return {
    pairings,
    typedWeights,
    listedWeights,
    values: Float64Array.from(FEATURES, (name) => values[name]),
    numbersDiffer: numbers === 'differ',
  };
}

/** Whether two single words that are spelt differently are each known from many listed names: then they are rather two words. */
function bothKnown(typed: ParsedName, left: readonly number[], listed: ParsedName, right: readonly number[]): boolean {
  if (left.length !== 1 || right.length !== 1) return false;
  return isCommonWord(typed.core[left[0]!]!.forms[0]!) && isCommonWord(listed.core[right[0]!]!.forms[0]!);
}

const SLIP = 0.1;

/** Weights of a name's words; a short one that is a slip of a legal form of the other name (`LCL`, `EOODD`) weighs next to nothing. */
function discounted(name: ParsedName, other: ParsedName): number[] {
  const weights = weightsOf(name);
  if (other.legalWords.length === 0 || name.legalWords.length >= other.legalWords.length) return weights;
  for (const [at, word] of name.core.entries()) {
    if (name.core.length > 1 && other.legalWords.some((legal) => isSlipOf(word.text, legal))) weights[at] = SLIP;
  }
  return weights;
}

/** Whether two short words differ in one letter, or in the order of two. */
function isSlipOf(word: string, legal: string): boolean {
  if (legal.length < 3 || word.length < 2 || Math.abs(word.length - legal.length) > 1 || word.length > 6) return false;
  let start = 0;
  while (start < word.length && word[start] === legal[start]) start += 1;
  let end = 0;
  const most = Math.min(word.length, legal.length) - start;
  while (end < most && word[word.length - 1 - end] === legal[legal.length - 1 - end]) end += 1;
  const [left, right] = [word.slice(start, word.length - end), legal.slice(start, legal.length - end)];
  if (left.length + right.length <= 2 && left.length < 2 && right.length < 2) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
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
