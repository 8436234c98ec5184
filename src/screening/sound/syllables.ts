import han from '../../../assets/names/han.json' with { type: 'json' };
import usage from '../../../assets/names/han-usage.json' with { type: 'json' };
import hangul from '../../../assets/names/hangul.json' with { type: 'json' };
import { romaniseHan } from '../scripts/han';
import { koreanFamilyName, romaniseHangul } from '../scripts/hangul';
import { wadeGiles } from '../scripts/wade-giles';

/** Longer words are no single syllable. */
const LONGEST = 7;
/** Latin spelling → the Korean and Chinese syllables that it may stand for. */
let readings: Map<string, Set<string>> | null = null;

/**
 * How a Korean or Chinese syllable can be spelt at all. The tables of readings take longer to build than a name takes to be compared, and
 * most words are not spelt so: they are built for the first that is.
 */
const SYLLABLE =
  '(?:by?|ch?w?|d|f|g[wy]?|h[swy]?|jw?|k[wy]?|l[vy]?|my?|n[gvy]?|p(?:hy?|y)?|q|r[hy]?|s[hsz]?|t[hsz]?|wh?|x|y|zh?)?[aeiou]*(?:ck|gh|h(?:k|m|n|ng)?|k|l|m|ng?|p|r[hk]?|t|w|y)?';
const SHAPED = new RegExp(`^${SYLLABLE}$`);
const SHAPED_NAME = new RegExp(`^(?:${SYLLABLE}){1,2}$`);

function readingsOf(word: string): Set<string> | undefined {
  if (!SHAPED.test(word)) return undefined;
  readings ??= collect();
  return readings.get(word);
}

/**
 * Whether two Latin words can be one Korean or Chinese syllable in two romanisations: `jang` and `chang`, `xiao` and `hsiao`,
 * `lee` and `ri`. A romanisation is ambiguous, so this says *may be*, not *is*.
 */
export function sameSyllable(a: string, b: string): boolean {
  if (a.length > LONGEST || b.length > LONGEST || !SHAPED.test(b)) return false;
  const first = readingsOf(a);
  const second = first && readingsOf(b);
  if (!second) return false;
  for (const syllable of first) if (second.has(syllable)) return true;
  return false;
}

/** Whether a Latin word may be a romanisation of a syllable itself, given in Hangul or as Pinyin: `hu` is none of `wu`, though `wu` is one of `hu`. */
export function mayBeSpelling(latin: string, syllable: string): boolean {
  return latin.length <= LONGEST && readingsOf(latin)?.has(syllable) === true;
}

/** A Latin word cut into syllables of Korean or Chinese, as few as will do and three at most; null when it cannot be. */
export function syllablesOf(word: string, most = 3): string[] | null {
  if (readingsOf(word) && word.length <= LONGEST) return [word];
  if (most < 2) return null;
  // The longest first syllable first: xiaoming is xiao ming, not xi ao ming.
  for (let length = Math.min(LONGEST, word.length - 1); length > 0; length -= 1) {
    if (!readingsOf(word.slice(0, length))) continue;
    const rest = syllablesOf(word.slice(length), most - 1);
    if (rest) return [word.slice(0, length), ...rest];
  }
  return null;
}

let families: Set<string> | null = null;

/** Whether a Latin word is a usual spelling of a Korean or Chinese family name. */
export function isEastAsianFamilyName(word: string): boolean {
  if (word.length > LONGEST || !SHAPED_NAME.test(word)) return false;
  if (!families) {
    families = new Set(Object.values(hangul.familyNames).flat());
    for (const character of usage.familyNames) for (const form of romaniseHan(character)) families.add(form);
  }
  return families.has(word);
}

function collect(): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  const add = (form: string, syllable: string) => {
    const known = map.get(form);
    if (known) known.add(syllable);
    else map.set(form, new Set([syllable]));
  };
  const syllables = new Set([
    ...hangul.nameSyllables,
    ...Object.keys(hangul.habitual),
    ...Object.keys(hangul.familyNames).filter((name) => name.length === 1),
  ]);
  for (const syllable of syllables) {
    for (const form of [...romaniseHangul(syllable), ...koreanFamilyName(syllable)]) add(form, syllable);
  }
  for (const pinyin of Object.keys(han.usual)) {
    add(pinyin, pinyin);
    add(wadeGiles(pinyin), pinyin);
  }
  for (const character of Object.keys(usage.cantonese)) {
    const [pinyin, , cantonese] = romaniseHan(character);
    if (pinyin && cantonese) add(cantonese, pinyin);
  }
  return map;
}
