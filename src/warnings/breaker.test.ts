import { expect, test } from 'vitest';
import { loopBreaker } from './breaker';

test('a page that drops the warning now and then gets it back each time', () => {
  let time = 0;
  const breaker = loopBreaker(3, 1000, () => time);
  for (let round = 0; round < 20; round++) {
    time += 500;
    expect(breaker.tryAgain()).toBe(true);
  }
});

test('a page that drops it at once, again and again, is given up on for good', () => {
  let time = 0;
  const breaker = loopBreaker(3, 1000, () => time);
  expect([1, 2, 3, 4].map(() => breaker.tryAgain())).toEqual([true, true, true, false]);
  time = 60_000;
  expect(breaker.tryAgain()).toBe(false);
});
