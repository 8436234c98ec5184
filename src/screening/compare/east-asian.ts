import type { ParsedName } from '../names/parsed-name';
import { isEastAsianFamilyName, sameSyllable, syllablesOf } from '../sound/syllables';

/** Family name and one or two syllables; more are no Korean or Chinese personal name. */
const MOST_SYLLABLES = 4;

/**
 * Whether two names are both of Korean or Chinese build and differ in a syllable or have one more: there a syllable is a name, so
 * `Kim Chol` is not `Kim Chol Nam` and `Chen Wei` not `Cheng Wei`. Order of family and given name is left open.
 */
export function syllablesDiffer(a: ParsedName, b: ParsedName): boolean {
  const [left, right] = [syllables(a), syllables(b)];
  if (!left || !right) return false;
  if (left.length !== right.length) return true;
  const same = (from: readonly string[]) => from.every((syllable, at) => sameSyllable(syllable, right[at]!));
  const [first, ...rest] = left;
  const last = left[left.length - 1]!;
  return !same(left) && !same([...rest, first!]) && !same([last, ...left.slice(0, -1)]);
}

function syllables({ core }: ParsedName): string[] | null {
  const out: string[] = [];
  if (core.length < 2 && core[0]?.script === 'latin') return null;
  for (const word of core) {
    const own = syllablesOf(word.forms[0]!);
    if (!own) return null;
    out.push(...own);
  }
  if (out.length < 2 || out.length > MOST_SYLLABLES) return null;
  const family = [core[0]!, core[core.length - 1]!].some((word) => word.forms.some(isEastAsianFamilyName));
  return family ? out : null;
}
