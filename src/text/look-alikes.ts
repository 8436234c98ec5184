/** Letters of other scripts that cannot be told from a Latin one on a screen. Source: Unicode UTS 39, reduced to letters of Cyrillic, Greek and Armenian. */
const LATIN: Record<string, string> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  н: 'h',
  һ: 'h',
  і: 'i',
  ї: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  ѵ: 'v',
  г: 'r',
  п: 'n',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  μ: 'm',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ζ: 'z',
  γ: 'y',
  ω: 'w',
  օ: 'o',
  ս: 'u',
  հ: 'h',
  ո: 'n',
  ց: 'g',
  զ: 'q',
};
const LEET: Record<string, string> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
};
const LATIN_LETTER = /[a-z]/;
const OTHER_LETTER = /[\u0370-\u03ff\u0400-\u052f\u0530-\u058f]/;
const ANY = /[\u0370-\u03ff\u0400-\u052f\u0530-\u058f]/g;

/**
 * A folded word that mixes Latin letters with look-alikes of another script, written in Latin: `nоrth` with a Cyrillic о
 * becomes `north`. Null when the word is of one script, because then it is that language and no disguise.
 */
export function unmixed(word: string): string | null {
  if (!OTHER_LETTER.test(word) || !LATIN_LETTER.test(word)) return null;
  return word.replace(ANY, (letter) => LATIN[letter] ?? letter);
}

/** A word written with digits for letters (`n0rth`, `k0rea`) in letters; null when it has no letter or no such digit. */
export function unleeted(word: string): string | null {
  if (!LATIN_LETTER.test(word) || !/[0134578@$]/.test(word)) return null;
  return word.replace(/[0134578@$]/g, (sign) => LEET[sign] ?? sign);
}
