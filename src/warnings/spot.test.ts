import { expect, test } from 'vitest';
import { cardSpot, inView, overlap } from './spot';

const view = { width: 1000, height: 700 };
const card = { width: 360, height: 300 };

test('the card stands beside a field that leaves room to its right', () => {
  expect(cardSpot({ left: 100, top: 200, width: 300, height: 30 }, card, view)).toEqual({ left: 408, top: 200 });
});

test('on a page that is read from the right it stands to the left', () => {
  expect(cardSpot({ left: 600, top: 200, width: 300, height: 30 }, card, view, true)).toEqual({ left: 232, top: 200 });
});

test('below a field as wide as the page', () => {
  expect(cardSpot({ left: 20, top: 200, width: 960, height: 30 }, card, view)).toEqual({ left: 20, top: 238 });
});

test('above a wide field at the bottom of the view', () => {
  expect(cardSpot({ left: 20, top: 600, width: 960, height: 30 }, card, view)).toEqual({ left: 20, top: 292 });
});

test('never outside a view that is smaller than the card', () => {
  const spot = cardSpot({ left: 10, top: 100, width: 200, height: 30 }, card, { width: 320, height: 200 });
  expect(spot).toEqual({ left: 8, top: 8 });
});

test('a field scrolled out of sight is not in view, one that peeps in is', () => {
  expect(inView({ left: 0, top: -40, width: 100, height: 30 }, view)).toBe(false);
  expect(inView({ left: 0, top: -20, width: 100, height: 30 }, view)).toBe(true);
  expect(inView({ left: 0, top: 10, width: 0, height: 0 }, view)).toBe(false);
});

test('boxes that only touch do not overlap', () => {
  expect(overlap({ left: 0, top: 0, width: 10, height: 10 }, { left: 10, top: 0, width: 10, height: 10 })).toBe(false);
});
