import type { ParsedName } from '../names/parsed-name';
import type { Word } from '../names/word';
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
  const same = (from: readonly Spellings[]) => from.every((spellings, at) => mayBeOne(spellings, right[at]!));
  const [first, ...rest] = left;
  const last = left[left.length - 1]!;
  return !same(left) && !same([...rest, first!]) && !same([last, ...left.slice(0, -1)]);
}

/** How one syllable may be spelt. */
type Spellings = readonly string[];

const mayBeOne = (one: Spellings, other: Spellings) =>
  one.some((a) => other.some((b) => a === b || sameSyllable(a, b)));

const cut = new WeakMap<Word, Spellings[] | null>();

function syllablesOfWord(word: Word): Spellings[] | null {
  let known = cut.get(word);
  if (known === undefined) {
    const isWritten = (word.script === 'han' || word.script === 'hangul') && !word.text.includes('+');
    known = isWritten ? [word.forms] : (syllablesOf(word.forms[0]!)?.map((syllable) => [syllable]) ?? null);
    cut.set(word, known);
  }
  return known;
}

function syllables({ core }: ParsedName): Spellings[] | null {
  if (core.length === 0 || core.length > MOST_SYLLABLES) return null;
  if (core.length < 2 && core[0]!.script === 'latin') return null;
  // Asked first because it is cheap and most names fail it.
  const isFamily = (word: Word) => word.forms.some(isEastAsianFamilyName);
  if (!isFamily(core[0]!) && !isFamily(core[core.length - 1]!)) return null;
  const out: Spellings[] = [];
  for (const word of core) {
    const own = syllablesOfWord(word);
    if (!own) return null;
    out.push(...own);
  }
  return out.length < 2 || out.length > MOST_SYLLABLES ? null : out;
}
