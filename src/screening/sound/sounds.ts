/**
 * The sounds that a Latin spelling stands for, coarse enough for every language that romanises names. One number each, so that
 * distances are a table look-up: vowels first, then consonants, then those written with several letters.
 */
export const SOUNDS = 'aeiouybcdfghjklmnpqrstvwxzSZCXGTDP0123456789#';
/** How many of them, from the start, are vowels; y is one of them. */
export const VOWEL_SOUNDS = 6;

const NUMBER = new Map([...SOUNDS].map((sound, at) => [sound, at]));
const OTHER = SOUNDS.indexOf('#');
const LONGEST = 32;
/** Parts letters that are no digraph, and is no sound. */
const APOSTROPHE = 0x27;
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
/** By the code of the first letter. */
const BY_FIRST: { letters: string; sounds: readonly number[] }[][] = [];
for (const [letters, sounds] of RUNS) {
  const run = { letters, sounds: Array.from(sounds, (sound) => NUMBER.get(sound) ?? OTHER) };
  BY_FIRST[letters.charCodeAt(0)] = [...(BY_FIRST[letters.charCodeAt(0)] ?? []), run];
}
/** Sound of each single letter, by its code. */
const BY_CODE = Array.from({ length: 128 }, (_, code) => NUMBER.get(String.fromCharCode(code)) ?? OTHER);

/** The sounds of a Latin word in order, doubled ones once; about 32 at most. Plain arrays: they are small, and cheaper to make than typed ones. */
export function soundsOf(word: string): readonly number[] {
  const out: number[] = [];
  const add = (sound: number) => {
    if (sound === OTHER || out[out.length - 1] !== sound) out.push(sound);
  };
  for (let at = 0; at < word.length && out.length < LONGEST; ) {
    const code = word.charCodeAt(at);
    if (code === APOSTROPHE) {
      at += 1;
      continue;
    }
    const run = BY_FIRST[code]?.find(({ letters }) => word.startsWith(letters, at));
    if (run) for (const sound of run.sounds) add(sound);
    else add(BY_CODE[code] ?? OTHER);
    at += run ? run.letters.length : 1;
  }
  return out;
}

/** The letters of a Latin word as numbers of the same table, none run together; at most 32. */
export function lettersOf(word: string): readonly number[] {
  const out: number[] = [];
  for (let at = 0; at < word.length && at < LONGEST; at += 1) out.push(BY_CODE[word.charCodeAt(at)] ?? OTHER);
  return out;
}
