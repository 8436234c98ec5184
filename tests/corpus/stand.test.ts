import { expect, test } from 'vitest';
import { corpusPages, type Measured, measure } from './measure';
import { add, blankScore, f1 } from './score';
import { VARIANTS } from './stand';

/** Every so many pages are enough to see that a page loses nothing by where it stands. */
const EVERY = 8;
const pages = corpusPages().filter((_, n) => n % EVERY === 0);
const asItIs = measure(pages);

test.each(VARIANTS.filter((as) => as !== 'page'))(
  'a page that stands %s loses at most a hundredth',
  async (as) => {
    expect(scoreOf(await measure(pages, as))).toBeGreaterThanOrEqual(scoreOf(await asItIs) - 0.01);
  },
  300_000,
);

function scoreOf({ pages }: Measured): number {
  const score = blankScore();
  for (const { judged } of pages) for (const one of judged) add(score, one);
  return f1(score);
}
