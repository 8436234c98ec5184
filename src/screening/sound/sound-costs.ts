import { SOUNDS, VOWEL_SOUNDS } from './sounds';

/** What it costs that one sound stands where another did, or was left out: 0 the same, 1 a different letter. */
export interface SoundCosts {
  /** `change[a * size + b]` */
  change: Float32Array;
  /** `drop[a]`: the sound is there on the left alone. */
  drop: Float32Array;
  /** The sound is there on the right alone. */
  add: Float32Array;
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
const VOWEL_DROPPED = 0.5;
const BREATH_DROPPED = 0.3;
const GLIDE_DROPPED = 0.5;

/** Costs for spellings that write their vowels. */
export const SPELT: SoundCosts = spelt();
/**
 * Costs where the left side is of a script that leaves short vowels out: vowels on the right alone say nothing, the long ones that
 * the left does write should be heard on the right.
 */
export const CONSONANTS: SoundCosts = consonantCosts();

/** Costs of plain letters: every slip is one slip. */
export const LETTERS: SoundCosts = letters();

function letters(): SoundCosts {
  const change = new Float32Array(SIZE * SIZE).fill(1);
  for (let letter = 0; letter < SIZE; letter += 1) change[letter * SIZE + letter] = 0;
  const drop = new Float32Array(SIZE).fill(1);
  return { change, drop, add: drop };
}

function spelt(): SoundCosts {
  const { change, drop } = letters();
  for (let a = 0; a < VOWEL_SOUNDS; a += 1) {
    for (let b = 0; b < a; b += 1) exchange(change, a, b, VOWELS_APART);
    drop[a] = VOWEL_DROPPED;
  }
  for (const [pairs, cost] of NEAR) {
    for (const pair of pairs.split(' ')) exchange(change, numberOf(pair.charAt(0)), numberOf(pair.charAt(1)), cost);
  }
  drop[numberOf('h')] = BREATH_DROPPED;
  for (const glide of 'wj') drop[numberOf(glide)] = GLIDE_DROPPED;
  return { change, drop, add: drop };
}

function consonantCosts(): SoundCosts {
  const { change, drop: other } = spelt();
  const drop = Float32Array.from(other);
  const add = Float32Array.from(other);
  for (let a = 0; a < VOWEL_SOUNDS; a += 1) {
    for (let b = 0; b < a; b += 1) exchange(change, a, b, 0.08);
    // Waw is written for w, v, u and o.
    for (const glide of 'wv') exchange(change, numberOf(glide), a, 0.15);
    drop[a] = 0.3;
    add[a] = 0.04;
  }
  // A written yod is heard: al-Omari is not al-Omar.
  drop[numberOf('y')] = 0.6;
  drop[numberOf('h')] = 0.15;
  drop[numberOf('w')] = 0.35;
  add[numberOf('h')] = 0.2;
  add[numberOf('w')] = 0.3;
  return { change, drop, add };
}

function numberOf(sound: string): number {
  return SOUNDS.indexOf(sound);
}

function exchange(change: Float32Array, a: number, b: number, cost: number): void {
  change[a * SIZE + b] = cost;
  change[b * SIZE + a] = cost;
}
