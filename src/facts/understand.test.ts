import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../../tests/support/any-text';
import { tables, typed, understood } from '../../tests/support/fact-tables';
import { facts } from '../../tests/support/facts';
import { ROLES, type Role } from '../trade/roles';
import { understand } from './understand';

describe('understand is total', () => {
  test('whatever is typed into whatever field, there is an answer', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ROLES), anyText, { maxKeys: 12 }), (fields) => {
        const facts = understand(typed(fields as Partial<Record<Role, string>>), tables);
        expect(facts.places.every(({ certainty }) => ['strong', 'medium', 'weak'].includes(certainty))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  const SCRAPS = [
    'Pyongyang',
    'Embassy of',
    'DPR Korea',
    '北朝鮮',
    '대사관',
    '8703.24',
    'c/o',
    'final user',
    'Lexus LX570',
    '1,350万円',
    'x 2',
    'USD',
    '+850 2',
    ',',
    '\n',
    '(',
    'KPNAM',
    'not for',
    'в Россию',
    'ул.',
    'Moscow, PA',
    'to order of',
    'IMO 9074729',
    '__proto__',
    'constructor',
    'toString',
    '\u202e',
    '\ud800',
  ];
  test('scraps of trade in any order and any field give an answer', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...ROLES),
          fc.array(fc.constantFrom(...SCRAPS), { maxLength: 12 }).map((parts) => parts.join(' ')),
          { maxKeys: 14 },
        ),
        (fields) => {
          const facts = understand(typed(fields as Partial<Record<Role, string>>), tables);
          expect(JSON.parse(JSON.stringify(facts)).keys).toEqual(
            facts.keys.map((key) => JSON.parse(JSON.stringify(key))),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each(ROLES)('a megabyte in %s is cut, quoted short, and takes no time to speak of', (role) => {
    const started = performance.now();
    const facts = understood({ [role]: 'Пхеньян 北朝鮮 DPRK 1,234.50 '.repeat(40_000) });
    expect(performance.now() - started).toBeLessThan(1500);
    const quotes = facts.places.map(({ evidence }) => evidence);
    expect(quotes.every(({ value, quote }) => value.length <= 500 && quote.length <= 200)).toBe(true);
  });

  test('keys of objects are only words', () => {
    expect(
      understood({
        'consignee.name': '__proto__',
        'vehicle.make': 'constructor',
        'vehicle.model': 'toString',
        'goods.hsCode': '__proto__',
      }).items[0]?.vehicle?.makes[0]?.is,
    ).toBe('constructor');
  });

  test('an empty shipment says nothing', () => {
    expect(understood({})).toEqual(facts());
  });
});

describe('the Lexus of 2023', () => {
  const facts = understood({
    'shipper.name': 'Inage Auto Trading',
    'shipper.country': 'JP',
    'consignee.name': "Embassy of the Democratic People's Republic of Korea",
    'consignee.address': 'Gulshan, Dhaka',
    'consignee.country': 'Bangladesh',
    'port.loading': 'Yokohama',
    'port.discharge': 'Chattogram',
    'goods.description': 'used Lexus SUV, 1 unit',
    'goods.hsCode': '8703.24',
    'goods.value': '11,000,000',
    'goods.currency': 'JPY',
    'vehicle.make': 'レクサス',
    'vehicle.model': 'LX570',
    'vehicle.engine': '5662',
    'vehicle.fuel': 'petrol',
    'vehicle.year': '2021',
  });

  test('ends at a mission of North Korea in Bangladesh', () => {
    expect(facts.destinations.map(({ place, certainty }) => [place, certainty])).toEqual([
      ['BD', 'strong'],
      ['KP', 'strong'],
    ]);
    expect(facts.destinations[1]?.because[0]).toMatchObject({ via: 'mission', evidence: { role: 'consignee.name' } });
    expect(facts.loadedIn).toBe('JP');
  });

  test('is one luxury car of 5,662 cc at eleven million yen', () => {
    expect(facts.items[0]).toMatchObject({
      quantity: { amount: { min: 1, max: 1 }, unit: 'piece' },
      unit: { amount: { min: 11_000_000, max: 11_000_000 }, currency: 'JPY' },
      condition: { is: 'used' },
      vehicle: {
        makes: [{ is: 'Lexus' }],
        models: [{ is: 'LX570' }],
        engineCc: { min: 5662, max: 5662 },
        fuel: ['petrol'],
        luxury: { is: true },
      },
    });
  });
});
