import { expect, test } from 'vitest';
import type { Field } from '../../trade/field';
import type { Role } from '../../trade/roles';
import { groupFields } from './group-fields';

const field = (role: Role, item: number | null = null) =>
  ({ id: `${role} ${item}`, role, group: { shipment: 0, item, section: '' } }) as Field;

test('a shipment is told in its own order, whatever the order on the page', () => {
  const groups = groupFields([
    field('incoterm'),
    field('vehicle.vin', 1),
    field('goods.hsCode', 0),
    field('vessel.name'),
    field('port.discharge'),
    field('shipper.name'),
    field('consignee.country'),
    field('consignee.name'),
  ]);
  expect(groups.map(({ key, item }) => [key, item])).toEqual([
    ['consignee', null],
    ['shipper', null],
    ['route', null],
    ['item', 0],
    ['item', 1],
    ['transport', null],
    ['papers', null],
  ]);
  expect(groups[0]!.fields.map(({ role }) => role)).toEqual(['consignee.name', 'consignee.country']);
});

test('goods outside any line are the first line', () => {
  expect(groupFields([field('goods.value'), field('goods.hsCode', 0)])).toHaveLength(1);
});
