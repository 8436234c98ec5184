import type { ParsedName } from '../names/parsed-name';

const SLIP = 0.1;
const SHORTEST = 3;
const LONGEST = 6;

/**
 * Weights of a name's words, in which a short word that is a slip of a legal form of the other name (`LCL`, `EOODD`) weighs next to
 * nothing: otherwise it would be the rarest word of all.
 */
export function discounted(name: ParsedName, other: ParsedName, weights: number[]): number[] {
  if (name.core.length < 2 || name.legalWords.length >= other.legalWords.length) return weights;
  return weights.map((weight, at) => {
    const { text } = name.core[at]!;
    return other.legalWords.some((legal) => isSlipOf(text, legal)) ? Math.min(weight, SLIP) : weight;
  });
}

/** Whether two short words differ in one letter, or in the order of two neighbours. */
function isSlipOf(word: string, legal: string): boolean {
  if (legal.length < SHORTEST || word.length < 2 || word.length > LONGEST) return false;
  if (Math.abs(word.length - legal.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === legal[start]) start += 1;
  let end = 0;
  const most = Math.min(word.length, legal.length) - start;
  while (end < most && word[word.length - 1 - end] === legal[legal.length - 1 - end]) end += 1;
  const [left, right] = [word.slice(start, word.length - end), legal.slice(start, legal.length - end)];
  if (left.length < 2 && right.length < 2) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
