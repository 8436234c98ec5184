import { expect, test } from 'vitest';
import { shipmentOf } from './shipment-of';

const of = (fields: Record<string, string | string[]>, items?: Record<string, string>[]) =>
  shipmentOf({ id: 'x', fields, items }, () => {});

test('goods and vehicle fields describe one item', () => {
  const { entries, items } = of({ 'consignee.name': 'A', 'goods.hsCode': '8703', 'vehicle.engine': '1998' });
  expect(entries.map(({ role }) => role)).toEqual(['consignee.name']);
  expect(items).toEqual([
    {
      index: 0,
      entries: [
        { role: 'goods.hsCode', value: '8703', field: 'goods.hsCode', label: '' },
        { role: 'vehicle.engine', value: '1998', field: 'vehicle.engine', label: '' },
      ],
    },
  ]);
});

test('several items stand apart; a currency given once holds for each that has none', () => {
  const { items } = of({ 'goods.currency': 'EUR' }, [
    { 'goods.value': '1' },
    { 'goods.value': '2', 'goods.currency': 'JPY' },
  ]);
  expect(items.map(({ entries }) => entries.map(({ role, value, field }) => `${field} ${role}=${value}`))).toEqual([
    ['items[0].goods.value goods.value=1', 'goods.currency goods.currency=EUR'],
    ['items[1].goods.value goods.value=2', 'items[1].goods.currency goods.currency=JPY'],
  ]);
});

test('a list of values is several fields', () => {
  expect(of({ 'port.transshipment': ['Busan', 'Dalian'] }).entries.map(({ field, value }) => [field, value])).toEqual([
    ['port.transshipment[0]', 'Busan'],
    ['port.transshipment[1]', 'Dalian'],
  ]);
});
