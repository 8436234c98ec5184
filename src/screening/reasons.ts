import type { Comparison } from './compare/features';
import type { ParsedName } from './names/parsed-name';
import type { TokenMatch } from './screen';

/** Keys of the phrase book for what speaks for a match. */
export const WHY = [
  'match.identifier',
  'match.exact',
  'match.reordered',
  'match.transliteration',
  'match.spelling',
  'match.given-name',
  'match.initials',
  'match.joined',
  'match.legal-form',
  'match.country',
  'match.address',
] as const;

/** Keys of the phrase book for what speaks against one. */
export const AGAINST = [
  'match.contradicts',
  'match.missing-typed',
  'match.missing-listed',
  'match.order-differs',
  'match.legal-form-differs',
  'match.number-missing',
  'match.kind-differs',
  'match.country-differs',
  'match.weak-alias',
  'match.common-words',
] as const;

export type Why = (typeof WHY)[number];
export type Against = (typeof AGAINST)[number];

const FEW = 0.45;
const SAID = 0.2;

/** The words of two compared names, paired, left over and contradicting, as a person can check them. */
export function tokenMatches(typed: ParsedName, listed: ParsedName, comparison: Comparison): TokenMatch[] {
  const { pairings, typedWeights, listedWeights } = comparison;
  const out: TokenMatch[] = [];
  const restTyped = new Set(typed.core.keys());
  const restListed = new Set(listed.core.keys());
  for (const { typed: left, listed: right, by } of pairings) {
    for (const i of left) restTyped.delete(i);
    for (const j of right) restListed.delete(j);
    out.push({
      typed: left.map((i) => typed.core[i]!.text).join(' '),
      listed: right.map((j) => listed.core[j]!.text).join(' '),
      by,
      weight: left.reduce((total, i) => total + typedWeights[i]!, 0),
    });
  }
  const by = restTyped.size > 0 && restListed.size > 0 ? 'contradicts' : 'missing';
  for (const i of restTyped) out.push({ typed: typed.core[i]!.text, listed: '', by, weight: typedWeights[i]! });
  for (const j of restListed) out.push({ typed: '', listed: listed.core[j]!.text, by, weight: listedWeights[j]! });
  for (const form of typed.legal) {
    if (listed.legal.includes(form)) out.push({ typed: form, listed: form, by: 'legal-form', weight: 0 });
  }
  return out;
}

/** What speaks for and against, from the comparison of the names alone. */
export function reasonsOf(comparison: Comparison, value: (feature: string) => number): [Why[], Against[]] {
  const why: Why[] = [];
  const against: Against[] = [];
  const by = new Set(comparison.pairings.map((pairing) => pairing.by));
  if (value('same') === 1) why.push('match.exact');
  else if (by.size === 1 && by.has('exact') && value('reordered') === 1) why.push('match.reordered');
  if (by.has('transliteration')) why.push('match.transliteration');
  if (by.has('spelling')) why.push('match.spelling');
  if (by.has('given-name')) why.push('match.given-name');
  if (by.has('initial')) why.push('match.initials');
  if (comparison.pairings.some(({ typed, listed }) => typed.length !== listed.length)) why.push('match.joined');
  if (value('legalAgrees') === 1) why.push('match.legal-form');
  if (value('contradicted') > SAID) against.push('match.contradicts');
  if (value('extraListed') > SAID) against.push('match.missing-typed');
  if (value('extraTyped') > SAID) against.push('match.missing-listed');
  if (value('reordered') === 1) against.push('match.order-differs');
  if (value('legalDiffers') === 1) against.push('match.legal-form-differs');
  if (value('numberMissing') === 1) against.push('match.number-missing');
  if (value('evidence') < FEW) against.push('match.common-words');
  return [why, against];
}
