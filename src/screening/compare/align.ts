import { bitsIn } from '../names/classes';
import type { ParsedName } from '../names/parsed-name';
import { joinWords, type Word } from '../names/word';
import { type Equivalence, type Likeness, likeness } from './likeness';

/** Words of the typed name and of the listed name that stand for each other; several where one side writes them as one. */
export interface Pairing {
  typed: readonly number[];
  listed: readonly number[];
  alike: number;
  /** What was changed, in letters. */
  cost: number;
  by: Equivalence;
}

/** More words than this on one side are never one word on the other. */
const MOST_JOINED = 4;
const ENOUGH = 0.3;
/** Joined words must be closer than single ones: there are more ways to join than words. */
const ENOUGH_JOINED = 0.72;
/** Between equally like pairs the one in the same place is meant. */
const SAME_PLACE = 0.02;
const CERTAIN = 0.9;
/** A joined word may differ from the whole one in this many classes of consonants. */
const FEW_CLASSES = 3;

/** Finds which words of two names belong together: each word once, the likest pairs first. */
export function align(typed: ParsedName, listed: ParsedName): Pairing[] {
  const left = typed.core;
  const right = listed.core;
  const found: { pairing: Pairing; rank: number }[] = [];
  const bestLeft = new Float32Array(left.length);
  const bestRight = new Float32Array(right.length);
  for (const [i, a] of left.entries()) {
    for (const [j, b] of right.entries()) {
      const like = likeness(a, b);
      if (like.alike < ENOUGH) continue;
      // Initials are a habit of persons; of a firm's or a ship's name a letter is a part.
      if (like.by === 'initial' && typed.kind !== 'person') continue;
      const small = typed.particles.has(i) || listed.particles.has(j);
      if (small && like.by !== 'exact' && like.alike < CERTAIN) continue;
      bestLeft[i] = Math.max(bestLeft[i]!, like.alike);
      bestRight[j] = Math.max(bestRight[j]!, like.alike);
      const rank = like.alike * (small ? 0.5 : 1) + (i === j ? SAME_PLACE : 0);
      found.push({ pairing: { typed: [i], listed: [j], ...like }, rank });
    }
  }
  joined(left, right, bestLeft, bestRight, (run, at, like) =>
    found.push({ pairing: { typed: run, listed: [at], ...like }, rank: like.alike }),
  );
  joined(right, left, bestRight, bestLeft, (run, at, like) =>
    found.push({ pairing: { typed: [at], listed: run, ...like }, rank: like.alike }),
  );
  return choose(found, left.length, right.length);
}

/** Runs of words on the `many` side that are one word on the `one` side. */
function joined(
  many: readonly Word[],
  one: readonly Word[],
  bestMany: Float32Array,
  bestOne: Float32Array,
  tell: (run: number[], at: number, like: Likeness) => void,
): void {
  if (many.length < 2) return;
  for (let j = 0; j < one.length; j += 1) {
    const whole = one[j]!;
    if (bestOne[j]! >= CERTAIN || whole.isNumber || whole.isInitial) continue;
    const wanted = whole.forms[0]!.length;
    for (let i = 0; i + 1 < many.length; i += 1) {
      let length = many[i]!.forms[0]!.length;
      let classes = many[i]!.classes;
      let taken = bestMany[i]! >= CERTAIN;
      for (let end = i + 1; end < Math.min(many.length, i + MOST_JOINED); end += 1) {
        const next = many[end]!;
        if (next.isNumber) break;
        length += next.forms[0]!.length;
        classes |= next.classes;
        taken = taken && bestMany[end]! >= CERTAIN;
        // Vowels may be missing on either side, so lengths may differ by half.
        if (length > wanted * 2 + 2) break;
        if (taken || length * 2 + 2 < wanted || bitsIn(classes ^ whole.classes) > FEW_CLASSES) continue;
        const like = likeness(joinWords(many.slice(i, end + 1)), whole);
        if (like.alike >= ENOUGH_JOINED) tell(span(i, end), j, like);
      }
    }
  }
}

const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

function choose(found: { pairing: Pairing; rank: number }[], lefts: number, rights: number): Pairing[] {
  found.sort((a, b) => b.rank - a.rank);
  const usedLeft = new Uint8Array(lefts);
  const usedRight = new Uint8Array(rights);
  const chosen: Pairing[] = [];
  for (const { pairing } of found) {
    if (pairing.typed.some((i) => usedLeft[i]) || pairing.listed.some((j) => usedRight[j])) continue;
    for (const i of pairing.typed) usedLeft[i] = 1;
    for (const j of pairing.listed) usedRight[j] = 1;
    chosen.push(pairing);
  }
  return chosen;
}
