import { SOUNDS, VOWEL_SOUNDS } from './sounds';

/** What it costs that one sound stands where another did, or was left out: 0 the same, 1 a different letter. */
export interface SoundCosts {
  /** `change[a * size + b]` */
  change: Float32Array;
  /** `drop[a]`: the sound is there on one side only. */
  drop: Float32Array;
}

export const SIZE = SOUNDS.length;

/** Sounds that romanisations and ears exchange, and what the exchange costs. Everything else costs 1. */
const NEAR: readonly [string, number][] = [
  ['ei iy', 0.2],
  ['ou ae ao ea eo', 0.3],
  ['kq kc', 0.1],
  ['Xh gG tT dD Tt jZ', 0.15],
  ['vw yj zD', 0.25],
  ['sz fv kX kg sT SC CP CZ CX Sx', 0.3],
  ['bp td sS sP sc zP zZ Cj ZS hG kC gj ij cS cP cC SP xk hX gX kG gZ', 0.35],
  ['bv pf uw xs ks Gr', 0.45],
  ['mn lr', 0.6],
];
const VOWELS_APART = 0.45;

/** Costs for spellings that write their vowels. */
export const SPELT = costs({ vowelChange: 1, vowelDrop: 0.5, breath: 0.3, glide: 0.5 });
/** Costs where one side is of a script that leaves vowels out: what they are says nothing. */
export const CONSONANTS = costs({ vowelChange: 0.1, vowelDrop: 0.04, breath: 0.1, glide: 0.06 });

function costs(weigh: { vowelChange: number; vowelDrop: number; breath: number; glide: number }): SoundCosts {
  const change = new Float32Array(SIZE * SIZE).fill(1);
  const drop = new Float32Array(SIZE).fill(1);
  const set = (a: number, b: number, cost: number) => {
    change[a * SIZE + b] = cost;
    change[b * SIZE + a] = cost;
  };
  for (let a = 0; a < VOWEL_SOUNDS; a += 1) {
    for (let b = 0; b < a; b += 1) set(a, b, VOWELS_APART * weigh.vowelChange);
    drop[a] = weigh.vowelDrop;
  }
  for (const [pairs, cost] of NEAR) {
    for (const pair of pairs.split(' ')) {
      const [a, b] = [SOUNDS.indexOf(pair.charAt(0)), SOUNDS.indexOf(pair.charAt(1))];
      const vowels = a < VOWEL_SOUNDS && b < VOWEL_SOUNDS;
      set(a, b, vowels ? cost * weigh.vowelChange : cost);
    }
  }
  for (let a = 0; a < SIZE; a += 1) set(a, a, 0);
  drop[SOUNDS.indexOf('h')] = weigh.breath;
  for (const glide of 'wj') {
    drop[SOUNDS.indexOf(glide)] = weigh.glide;
    // Waw and ya are written for long vowels too.
    for (let vowel = 0; vowel < VOWEL_SOUNDS; vowel += 1) {
      const at = SOUNDS.indexOf(glide) * SIZE + vowel;
      set(SOUNDS.indexOf(glide), vowel, Math.min(change[at]!, weigh.glide * 1.5));
    }
  }
  return { change, drop };
}
