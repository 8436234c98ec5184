/** Two letters that are one consonant, as the class they belong to; asked before single letters. */
const PAIRS: Readonly<Record<string, string>> = {
  ch: 'J',
  tj: 'J',
  sj: 'S',
  sh: 'S',
  zh: 'J',
  kh: 'K',
  gh: 'K',
  th: 'T',
  dh: 'T',
  ph: 'F',
  dj: 'J',
  dz: 'J',
  ts: 'S',
  tz: 'S',
  hs: 'S',
  ck: 'K',
  bh: 'B',
  jh: 'J',
  rh: 'R',
  ng: 'N',
  ce: 'S',
  ci: 'S',
};
/** Single consonants by the class in which romanisations exchange them; vowels, h, w and y say nothing reliable. */
const SINGLE: Readonly<Record<string, string>> = {
  b: 'B',
  p: 'B',
  f: 'F',
  v: 'F',
  d: 'T',
  t: 'T',
  s: 'S',
  z: 'S',
  x: 'S',
  c: 'K',
  k: 'K',
  q: 'K',
  g: 'K',
  j: 'J',
  l: 'L',
  m: 'M',
  n: 'N',
  r: 'R',
};

/**
 * The consonants of a Latin word, by class, doubled ones once: `muhammad` and `mohamed` are both `MMT`. Two spellings of one
 * name mostly share it, so it serves to find candidates; it is too coarse to decide.
 */
export function skeleton(word: string): string {
  let out = '';
  let last = '';
  for (let at = 0; at < word.length; at += 1) {
    const pair = PAIRS[word.slice(at, at + 2)];
    const sound = pair ?? SINGLE[word[at]!] ?? '';
    if (pair) at += 1;
    // A doubled letter is one sound; the same class across a vowel is two.
    if (sound && !(sound === last && /[bcdfgjklmnpqrstvxz]/.test(word[at - (pair ? 2 : 1)] ?? ''))) out += sound;
    last = sound || last;
  }
  return out;
}
