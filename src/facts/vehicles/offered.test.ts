import { expect, test } from 'vitest';
import { line, type Typed } from '../../../tests/support/fact-tables';

const families = (typed: Typed) => line(typed).families.map(({ family }) => family);

test('a listing that fills in only the vehicle’s own fields is a car, a lorry or a motorcycle after its maker', () => {
  expect(families({ 'vehicle.make': 'Lexus', 'vehicle.model': 'LX570' })).toEqual(['passenger-car', 'road-vehicle']);
  expect(families({ 'vehicle.engine': '1998 cc' })).toEqual(['passenger-car', 'road-vehicle']);
  expect(families({ 'vehicle.make': 'SCANIA', 'vehicle.engine': '12700 cc' })).toEqual([
    'goods-vehicle',
    'road-vehicle',
  ]);
  expect(families({ 'vehicle.make': 'Harley-Davidson' })).toEqual(['motorcycle', 'road-vehicle']);
});

test('words and codes that say what it is come first', () => {
  expect(families({ 'vehicle.make': 'Toyota', 'goods.hsCode': '8704.21' })).not.toContain('passenger-car');
  expect(families({ 'vehicle.make': 'Toyota', 'goods.description': 'floor mats' })).not.toContain('passenger-car');
});
