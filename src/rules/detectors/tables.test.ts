import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { HsVehicleTable } from './hs-engine';
import type { PostalTable } from './postal-country';
import { shapeOf } from './postal-country';
import type { DiversionTable, GoodsTable, PriorityTable, TransitTable } from './tables';

const table = <T>(name: string): T => parse(readFileSync(`assets/rules/detectors/${name}.yaml`, 'utf8')) as T;

/** Subheadings of 8703 and 8711 for an engine of that size, by the table. */
function codesFor(fuel: string, cc: number, heading: string): string[] {
  const { codes } = table<HsVehicleTable>('hs-vehicles');
  return Object.entries(codes)
    .filter(
      ([code, row]) =>
        code.startsWith(heading) && row.over !== undefined && (row.fuel ?? [fuel]).includes(fuel as never),
    )
    .filter(([, row]) => cc > row.over! && cc <= (row.upTo ?? Number.POSITIVE_INFINITY))
    .map(([code]) => code);
}

test.each([
  ['petrol', 999, '870321'],
  ['petrol', 1000, '870321'],
  ['petrol', 1001, '870322'],
  ['petrol', 1500, '870322'],
  ['petrol', 1501, '870323'],
  ['petrol', 3000, '870323'],
  ['petrol', 3001, '870324'],
  ['diesel', 1500, '870331'],
  ['diesel', 1501, '870332'],
  ['diesel', 2500, '870332'],
  ['diesel', 2501, '870333'],
])('Harmonized System 2022: %s, %i cc is %s', (fuel, cc, code) => {
  expect(codesFor(fuel, cc, '8703')).toEqual([code]);
});

test.each([
  [50, '871110'],
  [51, '871120'],
  [250, '871120'],
  [251, '871130'],
  [500, '871130'],
  [501, '871140'],
  [800, '871140'],
  [801, '871150'],
])('Harmonized System 2022: a motorcycle of %i cc is %s', (cc, code) => {
  expect(codesFor('petrol', cc, '8711')).toEqual([code]);
});

test('the Common High Priority List has fifty codes in six tiers, four of them in tier 1', () => {
  const { tiers } = table<PriorityTable>('priority');
  const all = Object.values(tiers).flat();
  expect(Object.keys(tiers)).toEqual(['1', '2', '3A', '3B', '4A', '4B']);
  expect(new Set(all).size).toBe(50);
  expect(tiers['1']).toEqual(['854231', '854232', '854233', '854239']);
});

test.each([
  ['SW1A 1AA', 'GB'],
  ['〒100-0001', 'JP'],
  ['06164', 'KR'],
  ['116001', 'CN'],
  ['690091', 'RU'],
  ['H3B 1A1', 'CA'],
  ['D-20457', 'DE'],
  ['20500', 'US'],
  ['20500-0003', 'US'],
  ['1011 AB', 'NL'],
  ['01310-100', 'BR'],
  ['00-950', 'PL'],
  ['049315', 'SG'],
  ['A15F5X2', 'KZ'],
])('the real postal code %s has the form of %s', (code, country) => {
  expect(table<PostalTable>('postal').shapes[country]).toContain(shapeOf(code));
});

test('every hub stands in its country, and in a source', () => {
  const { hubs, sources } = table<DiversionTable>('diversion');
  for (const { name, country, locodes, cite } of hubs) {
    expect(sources[cite], name).toBeTruthy();
    expect(
      locodes.every((code) => code.startsWith(country)),
      name,
    ).toBe(true);
  }
});

test('the hubs that most world cargo passes are none', () => {
  const names = table<DiversionTable>('diversion').hubs.map(({ name }) => name);
  for (const port of ['Singapore', 'Busan', 'Hong Kong', 'Rotterdam', 'Yokohama', 'Dubai'])
    expect(names).not.toContain(port);
});

test('no ordinary way ends in Russia, Belarus or North Korea', () => {
  const { regions, pairs } = table<TransitTable>('transit');
  const ends = [...regions.flat(), ...Object.keys(pairs), ...Object.values(pairs).flat()];
  for (const barred of ['RU', 'BY', 'KP']) expect(ends).not.toContain(barred);
});

test('sensitive families are families', () => {
  const families = Object.keys(parse(readFileSync('assets/goods/families.yaml', 'utf8')) as object);
  const { vehicles, luxury } = table<GoodsTable>('goods');
  expect([...vehicles, ...luxury].filter((family) => !families.includes(family))).toEqual([]);
});
