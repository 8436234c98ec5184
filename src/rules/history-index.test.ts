import { expect, test } from 'vitest';
import type { PastShipment } from '../trade/history';
import { HistoryIndex } from './history-index';

const past = (id: string, at: string, keys: string[]): PastShipment => ({
  id,
  at,
  keys,
  shipment: { id, entries: [], items: [], unreadable: [] },
});

test('earlier shipments are found by any of their keys, oldest first', () => {
  const history = new HistoryIndex([
    past('b', '2026-11-02', ['vin:1', 'name:x']),
    past('a', '2026-11-01', ['vin:1']),
    past('c', '2026-11-03', ['vin:2']),
  ]);
  expect(history.sharing('vin:1').map(({ id }) => id)).toEqual(['a', 'b']);
  expect(history.sharing('name:x').map(({ id }) => id)).toEqual(['b']);
  expect(history.sharing('vin:3')).toEqual([]);
});

test('a shipment that repeats a key is told once', () => {
  expect(new HistoryIndex([past('a', '2026-11-01', ['vin:1', 'vin:1'])]).sharing('vin:1')).toHaveLength(1);
});

test('keys named like properties of an object are keys like others', () => {
  const history = new HistoryIndex([past('a', '2026-11-01', ['__proto__', 'constructor'])]);
  expect(history.sharing('__proto__')).toHaveLength(1);
  expect(history.sharing('toString')).toEqual([]);
});

test('one more is found after it was added', () => {
  const history = new HistoryIndex();
  history.add(past('a', '2026-11-01', ['vin:1']));
  expect(history.sharing('vin:1')).toHaveLength(1);
});
