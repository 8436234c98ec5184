import type { Candidate } from './candidate';
import { isForbidden } from './forbidden';
import { type Claim, claimOf } from './judge';
import type { Lexicon } from './lexicon';
import type { Labels, Spot } from './page';
import { type Sign, type Signs, signsOf } from './signs';
import { type Surroundings, surroundings } from './surroundings';

/** What the same signs in the same surroundings came to; null when such a spot may not be read. */
interface Known {
  weighed: { signs: Signs; claim: Claim } | null;
}

/** A step on the way to what is known: one sign further. */
interface Step {
  known: Known | null;
  next: Map<number | string, Step> | null;
}

const SOURCES: Sign['from'][] = [
  'label',
  'aria',
  'pair',
  'column',
  'row',
  'before',
  'placeholder',
  'title',
  'after',
  'name',
  'host',
];
const NUMBER = new Map(SOURCES.map((from, i) => [from, i]));
const MOST_KNOWN = 4000;

/** Weighs the spots of one walk. The cells of a column say the same thing a thousand times: the same signs are weighed, and kept, once. */
export class Weighing {
  private readonly first = new Map<Surroundings, Step>();
  private count = 0;

  constructor(
    private readonly labels: Labels,
    private readonly lexicon: Lexicon,
  ) {}

  /** What the signs of a spot come to; null when it may not be read at all. */
  weigh(spot: Spot): Candidate | null {
    const around = surroundings(spot.scope);
    const signs = signsOf(spot, this.labels, this.lexicon);
    const { weighed } = spot.kind === 'select' ? judged(spot, signs, around) : this.known(spot, signs, around);
    if (!weighed) return null;
    spot.named = signs.visible[0]?.text ?? '';
    return { spot, signs: weighed.signs, claim: weighed.claim, around };
  }

  private known(spot: Spot, signs: Signs, around: Surroundings): Known {
    let step = child(this.first, around);
    const { pair } = spot;
    step = on(step, pair ? `${pair.how} ${pair.role ?? ''}` : ((spot.el as HTMLInputElement).type ?? ''));
    for (const { from, meaning } of signs.visible) step = on(step, meaning.id * SOURCES.length + NUMBER.get(from)!);
    for (const { meaning } of signs.named) step = on(step, -meaning.id);
    if (signs.tokens.length) step = on(step, signs.tokens.join(' '));
    if (step.known) return step.known;
    const known = judged(spot, signs, around);
    if (this.count++ < MOST_KNOWN) step.known = known;
    return known;
  }
}

function on(step: Step, key: number | string): Step {
  step.next ??= new Map();
  return child(step.next, key);
}

function child<K>(steps: Map<K, Step>, key: K): Step {
  let step = steps.get(key);
  if (!step) {
    step = { known: null, next: null };
    steps.set(key, step);
  }
  return step;
}

function judged(spot: Spot, signs: Signs, around: Surroundings): Known {
  return { weighed: isForbidden(spot.el, signs) ? null : { signs, claim: claimOf(spot, signs, around) } };
}
