import { foldLetters } from '../../text/fold';
import { unmixed } from '../../text/look-alikes';
import { type Script, scriptOf } from '../scripts/script';

/** Longer names are cut: no listed name comes near. */
export const LONGEST_NAME = 400;
/** More words than this are not looked at. */
const MOST_WORDS = 40;

const APOSTROPHES = /['’‘ʼʻ`´′ʹʾʿ׳"“”«»]/g;
const BREAKS = /[^\p{L}\p{N}\p{M}]+/u;
const LETTER_IN_DIGITS: Readonly<Record<string, string>> = { '0': 'o', '3': 'e', '4': 'a', '5': 's' };
/** Digits that stand for letters: each alone within a word of letters (`k0rea`, `s3rg3i`), or a nought at its start (`0cean`). */
const DISGUISED = /^(?:\p{L}+(?:[01345]\p{L}+)+|0\p{L}{3,}(?:[01345]\p{L}+)*)$/u;
const VOWEL = /[aeiouy]/;
const ARTICLE = 'ال';
const SHORTEST_WITH_ARTICLE = 5;
/** Most words of tables and many names: nothing in them is to be folded, joined or parted. */
const PLAIN = /^[a-z]{2,}(?: [a-z]{2,})*$/;
const PIECES = /\d+|[^\d]+/gu;

/** A word as it stands in a name, folded, and its script. Hangul and Han are split into syllables, numbers from letters. */
export interface RawWord {
  text: string;
  script: Script;
}

/**
 * Takes a name apart into folded words: case, marks, invisible characters, punctuation and look-alike letters are gone, letters
 * written one by one are joined (`K O R E A`), digits are parted from letters (`OCEAN7`). Never throws; bounded.
 */
export function splitWords(name: string): RawWord[] {
  if (name.length <= LONGEST_NAME && PLAIN.test(name)) {
    return name.split(' ', MOST_WORDS).map((text) => ({ text, script: 'latin' }));
  }
  const folded = foldLetters(name.slice(0, LONGEST_NAME).replace(/\p{Cs}/gu, ' '))
    .replace(APOSTROPHES, '')
    .replace(/&/g, ' and ');
  const chunks = joinSpelt(wordsSpeltApart(folded) ?? folded.split(BREAKS).filter((chunk) => chunk !== ''));
  const mostlyLatin = (folded.match(/[a-z]/g)?.length ?? 0) > folded.replace(BREAKS, '').length / 3;
  return chunks.flatMap((chunk) => wordsOf(plain(chunk, mostlyLatin))).slice(0, MOST_WORDS);
}

/** The word without disguise: look-alikes of other scripts in Latin letters where the name is Latin, digits as the letters they imitate. */
function plain(word: string, mostlyLatin: boolean): string {
  // A word wholly of look-alikes in an otherwise Latin name is disguised too: the added letter makes it a mixed one.
  const mixed = unmixed(word) ?? (mostlyLatin ? unmixedWhole(word) : null) ?? word;
  return DISGUISED.test(mixed) ? mixed.replace(/\d/g, letterFor) : mixed;
}

/** A one stands for i between consonants (`b1n`), for l elsewhere (`a1i`). */
function letterFor(digit: string, at: number, word: string): string {
  if (digit !== '1') return LETTER_IN_DIGITS[digit] ?? digit;
  return VOWEL.test(word.charAt(at - 1)) || VOWEL.test(word.charAt(at + 1)) ? 'l' : 'i';
}

function unmixedWhole(word: string): string | null {
  const latin = unmixed(`${word}a`)?.slice(0, -1);
  return latin && /^[a-z]+$/.test(latin) ? latin : null;
}

/** `K O R E A   B A N K`: single signs with one blank between them, words with several. Null when a name is not written so. */
function wordsSpeltApart(folded: string): string[] | null {
  const groups = folded.trim().split(/\s{2,}/);
  if (groups.length < 2 || folded.length < 8) return null;
  const signs = groups.map((group) => group.split(' '));
  if (!signs.every((group) => group.every((sign) => [...sign].length === 1))) return null;
  return signs.flatMap((group) => group.join('').split(BREAKS)).filter((chunk) => chunk !== '');
}

/** Four or more single letters in a row are a word spelt out to hide it; three may be initials. */
function joinSpelt(chunks: string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < chunks.length; ) {
    let end = at;
    while (end < chunks.length && chunks[end]!.length === 1 && /\p{L}/u.test(chunks[end]!)) end += 1;
    const single = end - at;
    if (single >= 4) out.push(chunks.slice(at, end).join(''));
    else out.push(...chunks.slice(at, Math.max(end, at + 1)));
    at = Math.max(end, at + 1);
  }
  return out;
}

function wordsOf(chunk: string): RawWord[] {
  const words: RawWord[] = [];
  for (const piece of chunk.match(PIECES) ?? []) {
    let run = '';
    let script: Script = 'other';
    for (const character of piece) {
      const own = scriptOf(character.codePointAt(0)!);
      // Vowel signs and marks without a script of their own belong to the letter before.
      const next: Script = own === 'other' && run !== '' ? script : own;
      if (next === 'han' || next === 'hangul') {
        if (run) words.push({ text: run, script });
        words.push({ text: character, script: next });
        run = '';
        continue;
      }
      if (run && next !== script) {
        words.push({ text: run, script });
        run = '';
      }
      run += character;
      script = next;
    }
    if (run) words.push(...withArticleApart({ text: run, script }));
  }
  return words;
}

/** The Arabic article is written together with its noun, in Latin mostly apart: الحسن is `al hasan`. */
function withArticleApart(word: RawWord): RawWord[] {
  if (word.script !== 'arabic' || !word.text.startsWith(ARTICLE) || word.text.length < SHORTEST_WITH_ARTICLE)
    return [word];
  return [
    { text: ARTICLE, script: 'arabic' },
    { text: word.text.slice(ARTICLE.length), script: 'arabic' },
  ];
}
