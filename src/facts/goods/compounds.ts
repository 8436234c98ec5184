import type { NameTable } from '../name-table';

/** Keys of the lexicon under which first and last parts of compounds stand; no word of a text begins so. */
export const FIRST_PART = '<';
export const LAST_PART = '>';

const LATIN = /^\p{Script=Latin}{7,40}$/u;
const SHORTEST = 3;
const LONGEST = 14;
/** Letters that German and its kin put between the parts. */
const BETWEEN = /^(?:es|en|er|s|n)/;

/**
 * What is left of a compound when a first part that only describes is taken off, best first: `herrenarmbanduhr` → `armbanduhr`,
 * `damenlederhandtaschen` → `lederhandtaschen`, `handtaschen`. Nothing for words that do not begin so.
 */
export function withoutFirstPart(word: string, names: NameTable): string[] {
  if (!LATIN.test(word)) return [];
  const rests: string[] = [];
  for (let n = Math.min(LONGEST, word.length - SHORTEST); n >= SHORTEST; n -= 1) {
    if (names.find(`${FIRST_PART}${word.slice(0, n)}`).length === 0) continue;
    const rest = word.slice(n);
    rests.push(rest, ...linked(rest), ...withoutFirstPart(rest, names));
  }
  return rests.slice(0, 12);
}

/** Whether a compound that begins with a thing ends as another one: `teppich|reiniger`, `handtasche|n|halter`. */
export function endsAsAnother(word: string, stem: string, names: NameTable): boolean {
  if (!LATIN.test(word) || word.length - stem.length < SHORTEST) return false;
  const rest = word.slice(stem.length);
  return [rest, ...linked(rest)].some((part) => names.find(`${LAST_PART}${part}`).length > 0);
}

function linked(rest: string): string[] {
  const bare = rest.replace(BETWEEN, '');
  return bare !== rest && bare.length >= SHORTEST ? [bare] : [];
}
