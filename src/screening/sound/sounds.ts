/**
 * The sounds that a Latin spelling stands for, coarse enough for every language that romanises names. One number each, so that
 * distances are a table look-up: vowels first, then consonants, then those written with several letters.
 */
export const SOUNDS = 'aeiouybcdfghjklmnpqrstvwxzSZCXGTDP0123456789#';
/** How many of them, from the start, are vowels; y is one of them. */
export const VOWEL_SOUNDS = 6;

const NUMBER = new Map([...SOUNDS].map((sound, at) => [sound, at]));
/** Letters that stand for one sound together, longest first. */
const RUNS: readonly (readonly [string, string])[] = [
  ['shch', 'S'],
  ['schtsch', 'S'],
  ['tsch', 'C'],
  ['sjtj', 'S'],
  ['stj', 'S'],
  ['sch', 'S'],
  ['tch', 'C'],
  ['dzh', 'j'],
  ['ch', 'C'],
  ['tj', 'C'],
  ['sj', 'S'],
  ['sh', 'S'],
  ['zh', 'Z'],
  ['kh', 'X'],
  ['gh', 'G'],
  ['th', 'T'],
  ['dh', 'D'],
  ['ph', 'f'],
  ['ts', 'P'],
  ['tz', 'P'],
  ['cz', 'C'],
  ['hs', 'S'],
  ['dj', 'j'],
  ['ck', 'k'],
  ['qu', 'kw'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ee', 'i'],
  ['ae', 'e'],
  ['oe', 'o'],
  ['ue', 'u'],
];
const BY_FIRST = new Map<string, (readonly [string, string])[]>();
for (const run of RUNS) BY_FIRST.set(run[0].charAt(0), [...(BY_FIRST.get(run[0].charAt(0)) ?? []), run]);
const OTHER = SOUNDS.indexOf('#');
const LONGEST = 32;

/** The sounds of a Latin word in order, doubled ones once; at most 32. */
export function soundsOf(word: string): Uint8Array {
  const out: number[] = [];
  for (let at = 0; at < word.length && out.length < LONGEST; ) {
    const run = BY_FIRST.get(word.charAt(at))?.find(([letters]) => word.startsWith(letters, at));
    for (const sound of run ? run[1] : word.charAt(at)) {
      const number = NUMBER.get(sound) ?? OTHER;
      if (out.at(-1) !== number || number === OTHER) out.push(number);
    }
    at += run ? run[0].length : 1;
  }
  return Uint8Array.from(out);
}

/** The letters of a Latin word as numbers of the same table, none run together; at most 32. */
export function lettersOf(word: string): Uint8Array {
  return Uint8Array.from(word.slice(0, LONGEST), (letter) => NUMBER.get(letter) ?? OTHER);
}
