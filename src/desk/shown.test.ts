import { expect, test } from 'vitest';
import type { Field } from '../trade/field';
import { type Case, openCase } from './case';
import { field, finding, PLAIN, verdict } from './example';
import type { FrameReading } from './frame-reading';
import { shownIn } from './shown';

const frame = (id: number, ...fields: Field[]): FrameReading => ({
  frame: id,
  host: 'h',
  document: `d${id}`,
  revision: 3,
  fields,
  unreadable: [],
});
const OUTER = frame(0, field('a', 'consignee.name', 'Kim'));
const INNER = frame(4, field('b', 'port.discharge', 'Nampo'));

function shown(reading: FrameReading, fields: string[], notNow: string[] = []) {
  const shipment = { id: 's', entries: [], items: [], unreadable: [] };
  const given = verdict([finding('x', fields)]);
  const open: Case = {
    ...openCase(7, 'p', 'h', false),
    frames: [OUTER, INNER],
    shipments: [{ shipment, verdict: given, record: null, notNow }],
  };
  return shownIn(reading, open, [PLAIN.verdict(given, shipment)], 'en').cards.map((card) => card.fields);
}

test('a card stands in the frame whose field caused it, by the id that the frame knows', () => {
  expect(shown(OUTER, ['4:b'])).toEqual([]);
  expect(shown(INNER, ['4:b'])).toEqual([['b']]);
});

test('a card caused in two frames stands in both, each with its own field', () => {
  expect(shown(OUTER, ['4:b', '0:a'])).toEqual([['a']]);
  expect(shown(INNER, ['4:b', '0:a'])).toEqual([['b']]);
});

test('a card whose field was on an earlier step stands on the page itself, and only there', () => {
  expect(shown(OUTER, ['0:gone'])).toEqual([[]]);
  expect(shown(INNER, ['0:gone'])).toEqual([]);
});

test('what was put aside for now is not shown', () => {
  expect(shown(INNER, ['4:b'], ['x'])).toEqual([]);
});

test('document and revision tell the frame what the cards speak of', () => {
  const message = shownIn(INNER, openCase(7, 'p', 'h', false), [], 'ja');
  expect(message).toMatchObject({ kind: 'show', document: 'd4', revision: 3, cards: [], question: null, locale: 'ja' });
});
