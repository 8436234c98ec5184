import type { ParsedName } from '../names/parsed-name';

const SLIP = 0.1;
const SHORTEST = 3;
const LONGEST = 7;

/**
 * Weights of a name's words, in which a short word that is a slip of a legal form or a title of the other name (`LCL`, `EOODD`, `Mulah`) weighs next to
 * nothing: otherwise it would be the rarest word of all.
 */
export function discounted(name: ParsedName, other: ParsedName, weights: number[]): number[] {
  if (name.core.length < 2 || name.setAside.length >= other.setAside.length) return weights;
  return weights.map((weight, at) => {
    const { text } = name.core[at]!;
    return other.setAside.some((form) => isSlipOf(text, form)) ? Math.min(weight, SLIP) : weight;
  });
}

/** Whether two short words differ in one letter, or in the order of two neighbours. */
function isSlipOf(word: string, form: string): boolean {
  if (form.length < SHORTEST || word.length < 2 || word.length > LONGEST) return false;
  if (Math.abs(word.length - form.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === form[start]) start += 1;
  let end = 0;
  const most = Math.min(word.length, form.length) - start;
  while (end < most && word[word.length - 1 - end] === form[form.length - 1 - end]) end += 1;
  const [left, right] = [word.slice(start, word.length - end), form.slice(start, form.length - end)];
  if (left.length < 2 && right.length < 2) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
