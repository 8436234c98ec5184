import { expect, test } from 'vitest';
import type { TabState } from '../messages/said';
import type { Field } from '../trade/field';
import { asCsv, asJson } from './shipment-copy';

const field = (role: Field['role'], value: string): Field => ({
  id: `0:${role}`,
  role,
  value,
  label: 'Name, "legal"',
  selector: '#a',
  frame: 0,
  group: { shipment: 0, item: null, section: 'Consignee' },
  confidence: 0.9,
  why: '',
  editable: true,
});

const tabWith = (...fields: Field[]) =>
  ({
    host: 'portal.example',
    shipments: [
      {
        id: 's',
        fields,
        facts: [{ field: '0:consignee.country', fact: 'North Korea', certainty: 'strong' }],
        verdict: null,
      },
    ],
  }) as unknown as TabState;

test('CSV quotes what needs quoting and carries the facts', () => {
  const [head, line] = asCsv(tabWith(field('consignee.country', 'DPRK'))).split('\r\n');
  expect(head).toBe('shipment,item,role,value,code,fact,label,section,confidence,where');
  expect(line).toBe('1,,consignee.country,DPRK,,North Korea,"Name, ""legal""",Consignee,0.90,#a');
});

test.each(['=HYPERLINK("http://evil.example")', '+850 2', '-1', '@SUM(A1)', '\t=1'])(
  'a value like %j does not become a formula in a spreadsheet',
  (value) => {
    const text = asCsv(tabWith(field('consignee.name', value)));
    expect(text).toContain(`'${value.replaceAll('"', '""')}`);
  },
);

test('JSON holds every field with what it means, where it stands and how sure the reading is', () => {
  const told = JSON.parse(asJson(tabWith(field('consignee.country', 'DPRK')), new Date(0)));
  expect(told.readAt).toBe('1970-01-01T00:00:00.000Z');
  expect(told.shipments[0].fields[0]).toMatchObject({
    role: 'consignee.country',
    value: 'DPRK',
    facts: [{ fact: 'North Korea', certainty: 'strong' }],
    selector: '#a',
    confidence: 0.9,
  });
});
