import { expect, test } from 'vitest';
import type { Designation, ListHead } from '../screening/designation';
import { openList } from '../screening/open-list';
import { buildList } from '../screening/shard/build-list';
import type { Shipment } from '../trade/shipment';
import { rescreener } from './rescreen';

const listed = (entry: string, kind: Designation['kind'], name: string, imo?: string): Designation => ({
  entry,
  kind,
  names: [{ text: name, quality: 'primary' }],
  identifiers: imo ? [{ kind: 'imo', text: imo }] : [],
  programmes: [],
  countries: [],
  addresses: [],
  born: [],
});
const list = openList(
  buildList({ id: 'un', jurisdiction: 'UN', effect: 'asset-freeze' } as ListHead, [
    listed('E1', 'organization', 'Blackwater Gate Trading Company'),
    listed('E2', 'vessel', 'NORTHERN EXAMPLE', '9811000'),
  ]),
);
const shipment = (values: Record<string, string>): Shipment => ({
  id: 's',
  entries: Object.entries(values).map(([role, value]) => ({
    role: role as 'consignee.name',
    value,
    field: role,
    label: '',
  })),
  items: [],
  unreadable: [],
});
const past = (values: Record<string, string>, known: string[] = []) => ({
  record: 'r1',
  shipment: shipment(values),
  known: new Set(known),
});

test('a buyer who has since been listed is found in the past shipment', () => {
  expect(rescreener([list])(past({ 'consignee.name': 'Blackwater Gate Trading Co.' }))).toMatchObject([
    { record: 'r1', list: 'un', entry: 'E1' },
  ]);
});

test('a ship is found by its number, whatever its name was then', () => {
  expect(rescreener([list])(past({ 'vessel.name': 'SUNNY DAY', 'vessel.imo': 'IMO 9811000' }))).toMatchObject([
    { entry: 'E2' },
  ]);
});

test('what was known when it was judged is not news; ordinary names are none', () => {
  expect(rescreener([list])(past({ 'consignee.name': 'Blackwater Gate Trading Co.' }, ['un:E1']))).toEqual([]);
  expect(rescreener([list])(past({ 'consignee.name': 'Hansen & Sons Shipping Ltd' }))).toEqual([]);
});
