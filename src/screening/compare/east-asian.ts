import type { ParsedName } from '../names/parsed-name';
import type { Word } from '../names/word';
import { isEastAsianFamilyName, mayBeSpelling, sameSyllable, syllablesOf } from '../sound/syllables';

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

/** How one syllable may be spelt, and which it is where a character says so. */
interface Spellings {
  forms: readonly string[];
  is: readonly string[];
}

function mayBeOne(one: Spellings, other: Spellings): boolean {
  if (one.forms.some((form) => other.forms.includes(form))) return true;
  if (one.is.length > 0) return one.is.some((syllable) => other.forms.some((form) => mayBeSpelling(form, syllable)));
  if (other.is.length > 0) return other.is.some((syllable) => one.forms.some((form) => mayBeSpelling(form, syllable)));
  return one.forms.some((a) => other.forms.some((b) => sameSyllable(a, b)));
}

const cut = new WeakMap<Word, Spellings[] | null>();

function syllablesOfWord(word: Word): Spellings[] | null {
  let known = cut.get(word);
  if (known === undefined) {
    known =
      word.syllables.length > 0
        ? [{ forms: word.forms, is: word.syllables }]
        : (syllablesOf(word.forms[0]!)?.map((syllable) => ({ forms: [syllable], is: [] })) ?? null);
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
