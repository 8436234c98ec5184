import { expect, test } from 'vitest';
import { knowledgeFromDisk } from '../cli/knowledge-file';
import { shipmentOf } from '../cli/shipment-of';
import { understand } from '../facts/understand';
import { boundBy } from '../trade/profile';
import { createWording } from '../wording/wording';
import type { RateTable } from './money';
import { whereNot } from './where-not';

const knowledge = knowledgeFromDisk();
const wording = createWording(knowledge.texts);

function noteOn(exportFrom: string, fields: Record<string, string>): string | null {
  const note = whereNot({
    facts: understand(
      shipmentOf({ id: 'listing', fields }, () => {}),
      knowledge.tables,
    ),
    rules: knowledge.rules,
    boundBy: boundBy(exportFrom),
    exportFrom,
    asOf: '2026-11-24',
    rates: knowledge.tables.table<RateTable>('rates'),
  });
  return note && wording.phrase(note.text, 'en');
}

const lexus = {
  'goods.description': 'Lexus LX600',
  'vehicle.make': 'Lexus',
  'vehicle.model': 'LX600',
  'vehicle.engine': '3445',
  'vehicle.fuel': 'petrol',
  'goods.value': '15000000',
  'goods.currency': 'JPY',
};

test('a large car from Japan: not to North Korea, and above the lines for Russia', () => {
  const said = noteOn('JP', lexus);
  expect(said).toContain('North Korea');
  expect(said).toMatch(/3445 cc: above the line of 1900 cc for .*Russia/);
  expect(said).toMatch(/above the line of JPY 6,000,000 for Russia/);
});

test('a small car from Germany stands below the line of engine size', () => {
  const golf = {
    'goods.description': 'VW Golf',
    'vehicle.make': 'VW',
    'vehicle.model': 'Golf',
    'vehicle.fuel': 'petrol',
  };
  expect(noteOn('DE', { ...golf, 'vehicle.engine': '1395' })).toMatch(/1395 cc: not above the line of 1900 cc/);
  expect(noteOn('DE', { ...golf, 'vehicle.engine': '1984' })).toMatch(/1984 cc: above the line of 1900 cc/);
});

test('once a buyer is named there is a verdict and no note', () => {
  expect(noteOn('JP', { ...lexus, 'consignee.country': 'Kenya' })).toBeNull();
});

test('a blank form and an accessory offer nothing', () => {
  expect(noteOn('JP', {})).toBeNull();
  expect(noteOn('JP', { 'goods.description': 'brochure for Lexus LX600' })).toBeNull();
});
