import { describe, expect, test } from 'vitest';
import { type Typed, understood } from '../../../tests/support/fact-tables';

const names = (fields: Typed) => understood(fields).names.map(({ text, relation }) => [text, relation]);
const acts = (name: string) => understood({ 'consignee.name': name }).names[0]?.acts ?? [];

describe('names taken apart', () => {
  test.each<[string, Typed, [string, string][]]>([
    [
      'an address behind a comma',
      { 'consignee.name': 'Korea Ryonbong General Corp, Potonggang District, Pyongyang' },
      [['Korea Ryonbong General Corp', 'self']],
    ],
    [
      'a legal form behind a comma belongs to the name',
      { 'consignee.name': 'Green Pine Co., Ltd., Room 5, Dalian' },
      [['Green Pine Co., Ltd.', 'self']],
    ],
    [
      'lines of an address',
      { 'consignee.name': 'Straits Motor Trading\n12 Leng Kee Road\nSingapore 159089' },
      [['Straits Motor Trading', 'self']],
    ],
    [
      'on behalf of',
      { 'consignee.name': 'Singapore Agent Pte Ltd on behalf of Ocean Maritime Management' },
      [
        ['Singapore Agent Pte Ltd', 'self'],
        ['Ocean Maritime Management', 'behalf-of'],
      ],
    ],
    [
      'c/o',
      { 'consignee.name': 'Mr Ri c/o East Gate Co' },
      [
        ['Mr Ri', 'self'],
        ['East Gate Co', 'care-of'],
      ],
    ],
    [
      'attention',
      { 'consignee.name': 'East Gate Co, attn: Mr Kim Chol' },
      [
        ['East Gate Co', 'self'],
        ['Mr Kim Chol', 'attention'],
      ],
    ],
    [
      'two firms on two lines',
      { 'notify.name': 'Alpha Trading Ltd\nBeta Logistics GmbH' },
      [
        ['Alpha Trading Ltd', 'self'],
        ['Beta Logistics GmbH', 'self'],
      ],
    ],
  ])('%s', (_, fields, expected) => {
    expect(names(fields)).toEqual(expected);
  });

  test.each([
    ['To order', 'to-order'],
    ['TO THE ORDER OF Bank of China', 'to-order'],
    ['à l’ordre de', 'to-order'],
    ['凭指示', 'to-order'],
    ['по приказу', 'to-order'],
    ['Same as consignee', 'same-as-consignee'],
    ['unknown', 'vague'],
    ['Bank of Georgia', 'bank'],
    ['DB Schenker Logistics', 'forwarder'],
    ['Kuehne Freight Forwarding', 'forwarder'],
    ['天津物流有限公司', 'forwarder'],
    ['ООО Логистика Плюс', 'forwarder'],
    ['Osaka Transport Co', 'forwarder-soft'],
    ['Al Noor General Trading LLC', 'trader'],
  ] as const)('%s: %s', (name, act) => {
    expect(acts(name)).toContain(act);
  });

  test.each([
    'Ministry of Transport',
    'Ford Expedition Club',
    '해운대 호텔',
    'Order Fulfilment Inc',
    'Holder Maschinen GmbH',
  ])('%s plays no part by its words', (name) => {
    expect(acts(name)).toEqual([]);
  });

  test('countries of the block strengthen a match, doubtful ones do not', () => {
    const facts = understood({ 'consignee.name': '신포 타일', 'consignee.country': '대한민국' });
    expect(facts.names[0]?.countries).toEqual(['KR']);
  });

  test('a shipment is recognised by chassis, consignee and box, never by its shipper', () => {
    const facts = understood({
      'shipper.name': 'Inage Auto Trading',
      'consignee.name': 'Patenga Motors',
      'vehicle.vin': 'JTJHY7AX8M4398120',
      'container.number': 'CSQU3054383',
    });
    expect(facts.keys).toEqual(['vin:JTJHY7AX8M4398120', 'name:patenga motors', 'container:CSQU3054383']);
  });
});

describe('vessels and papers', () => {
  test('a ship by name and number, prefix and voyage left out', () => {
    const { vessels } = understood({ 'vessel.name': 'MV SEA HONESTY V.123E', 'vessel.imo': 'IMO 9030591' });
    expect(vessels).toMatchObject([{ name: 'SEA HONESTY', imo: '9030591', wrongImo: null }]);
  });

  test('a number with a wrong check digit is kept apart', () => {
    expect(understood({ 'vessel.imo': '9030592' }).vessels[0]).toMatchObject({ imo: null, wrongImo: '9030592' });
  });

  test('a vessel to be named is none', () => {
    expect(understood({ 'vessel.name': 'TBN' }).vessels[0]?.name).toBeNull();
  });

  test('document codes, the term of delivery, the day of departure', () => {
    const facts = understood({
      'document.code': 'Y948, C069',
      incoterm: 'cif Yokohama',
      'date.departure': '04/05/2026',
    });
    expect(facts.documentCodes.map(({ is }) => is)).toEqual(['Y948', 'C069']);
    expect(facts.incoterm?.is).toBe('CIF');
    expect(facts.dates.map(({ is, certainty }) => [is, certainty])).toEqual([
      ['2026-05-04', 'medium'],
      ['2026-04-05', 'medium'],
    ]);
  });
});
