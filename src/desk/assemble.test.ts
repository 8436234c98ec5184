import { describe, expect, test } from 'vitest';
import type { Field } from '../trade/field';
import { assemble } from './assemble';
import { field } from './example';
import type { FrameReading } from './frame-reading';

const frame = (id: number, fields: Field[], more: Partial<FrameReading> = {}): FrameReading => ({
  frame: id,
  host: `host-${id}`,
  document: `d${id}`,
  revision: 1,
  fields: fields.map((one) => ({ ...one, frame: id })),
  unreadable: [],
  ...more,
});
const inLine = (id: string, role: Field['role'], value: string, item: number | null, shipment = 0) =>
  field(id, role, value, { group: { shipment, item, section: '' } });

const lines = (...fields: Field[]) =>
  assemble('p', [frame(0, fields)])[0]!.items.map(({ entries }) => entries.map(({ value }) => value));

describe('shipments', () => {
  test('are told in the order of the trade, whatever the order on the page', () => {
    const [one] = assemble('p', [
      frame(0, [field('a', 'port.discharge', 'Busan'), field('b', 'consignee.name', 'Kim')]),
    ]);
    expect(one?.entries.map(({ role }) => role)).toEqual(['consignee.name', 'port.discharge']);
    expect(one?.id).toBe('p:0:0');
  });

  test('an empty field stays an empty entry, so that it is not taken for absent', () => {
    const [one] = assemble('p', [frame(0, [field('a', 'consignee.name', '')])]);
    expect(one?.entries).toEqual([{ role: 'consignee.name', value: '', field: '0:a', label: 'consignee.name' }]);
  });

  test('a list of several stays several, and keeps its ids when one more appears', () => {
    const listed = [inLine('a', 'vehicle.make', 'Lexus', 0, 0), inLine('b', 'vehicle.make', 'Toyota', 0, 1)];
    const ids = assemble('p', [frame(0, listed)]).map(({ id }) => id);
    expect(ids).toEqual(['p:0:0', 'p:0:1']);
    const more = assemble('p', [frame(0, [...listed, inLine('c', 'vehicle.make', 'Mazda', 0, 2)])]);
    expect(more.map(({ id }) => id)).toEqual([...ids, 'p:0:2']);
  });

  test('a frame with a list does not mix with a frame that holds one', () => {
    const listed = [inLine('a', 'vehicle.make', 'Lexus', 0, 0), inLine('b', 'vehicle.make', 'Toyota', 0, 1)];
    const all = assemble('p', [frame(0, [field('x', 'consignee.name', 'Kim')]), frame(5, listed)]);
    expect(all.map(({ id }) => id).sort()).toEqual(['p:0:0', 'p:5:0', 'p:5:1']);
  });

  test('no fields are no shipment, even when something is remembered', () => {
    expect(assemble('p', [frame(0, [])], [field('old', 'consignee.name', 'Kim')])).toEqual([]);
  });

  test('what could not be read is named once, and not at all when its frame was entered after all', () => {
    const closed = { what: 'frame' as const, where: 'host-5' };
    const canvas = { what: 'canvas' as const, where: '#c' };
    const fields = [field('a', 'consignee.name', 'Kim')];
    const outer = frame(0, fields, { unreadable: [closed, canvas, canvas] });
    expect(assemble('p', [outer])[0]?.unreadable).toEqual([closed, canvas]);
    expect(assemble('p', [outer, frame(5, [])])[0]?.unreadable).toEqual([canvas]);
  });
});

describe('lines of goods', () => {
  test('fields outside any line describe the only line', () => {
    expect(lines(field('a', 'goods.description', 'Car'), field('b', 'goods.value', '9000'))).toEqual([['Car', '9000']]);
    expect(lines(field('a', 'goods.currency', 'USD'), inLine('b', 'goods.description', 'Car', 0))).toEqual([
      ['USD', 'Car'],
    ]);
  });

  test('beside several lines a total belongs to the whole, a currency to each line', () => {
    const fields = [
      inLine('a', 'goods.description', 'Car', 0),
      inLine('b', 'goods.description', 'Boat', 1),
      inLine('c', 'goods.currency', 'EUR', 1),
      field('d', 'goods.value', '90000'),
      field('e', 'goods.currency', 'USD'),
    ];
    expect(lines(...fields)).toEqual([
      ['Car', 'USD'],
      ['Boat', 'EUR'],
    ]);
    expect(assemble('p', [frame(0, fields)])[0]?.entries.map(({ value }) => value)).toEqual(['90000']);
  });

  test('goods named outside the lines are a line of their own: nothing named goes unjudged', () => {
    const fields = [
      inLine('a', 'goods.description', 'Spare parts', 0),
      inLine('b', 'goods.description', 'Tyres', 1),
      field('c', 'vehicle.vin', 'JTHBF5C26A5123456'),
    ];
    expect(lines(...fields)).toEqual([['Spare parts'], ['Tyres'], ['JTHBF5C26A5123456']]);
  });

  test('lines of two frames are different lines', () => {
    const [one] = assemble('p', [
      frame(0, [inLine('a', 'goods.description', 'Car', 0)]),
      frame(4, [inLine('b', 'goods.description', 'Boat', 0)]),
    ]);
    expect(one?.items.map(({ index }) => index)).toEqual([0, 1]);
  });
});

test('two thousand fields are put together in a few milliseconds', () => {
  const many = Array.from({ length: 2_000 }, (_, i) => inLine(`f${i}`, 'goods.description', `Part ${i}`, i));
  const before = performance.now();
  expect(assemble('p', [frame(0, many)])[0]?.items).toHaveLength(2_000);
  expect(performance.now() - before).toBeLessThan(500);
});
