import { expect, test } from 'vitest';
import { line } from '../../../tests/support/fact-tables';
import { knownModel, type ModelTable } from './known-model';

const built = (fields: Parameters<typeof line>[0]) => line(fields).vehicle?.builtCc?.is ?? null;

test.each([
  [{ 'goods.description': 'Porsche Cayenne, used' }, 2800],
  [{ 'vehicle.make': 'BMW', 'vehicle.model': 'X5 xDrive40i' }, 1980],
  [{ 'vehicle.make': 'Toyota', 'vehicle.model': 'ランドクルーザー 300 ZX' }, 2300],
  [{ 'goods.description': 'Lexus LX 570 Sport Plus' }, 5600],
])('%j has at least %d cc', (fields, min) => {
  expect(built(fields)?.min).toBe(min);
});

test.each([
  ['a stated size is better', { 'goods.description': 'Porsche Cayenne 2995cc' }],
  ['the model of another make', { 'vehicle.make': 'Buick', 'vehicle.model': 'Century' }],
  ['a part of it', { 'goods.description': 'brake pads for Porsche Cayenne' }],
  ['a model with small engines as well', { 'vehicle.make': 'BMW', 'vehicle.model': 'X1' }],
  ['a shorter name with more digits', { 'vehicle.make': 'Mercedes-Benz', 'vehicle.model': 'S5000' }],
])('nothing is known by the model: %s', (_what, fields) => {
  expect(built(fields)).toBeNull();
});

test('the longest name decides: an Evoque is no Range Rover of above two litres', () => {
  const table: ModelTable = {
    'Range Rover': { make: 'Land Rover', cc: [1980, 5100], also: [] },
    'Range Rover Evoque': { make: 'Land Rover', cc: [1400, 2300], also: [] },
  };
  const tables = { table: <T>() => table as T };
  expect(knownModel('Range Rover Evoque 2.0', tables)?.cc.min).toBe(1400);
  expect(knownModel('Range Rover Vogue', tables)?.cc.min).toBe(1980);
});
