import type { SaidVerdict, ShipmentState, TabState } from '../../src/messages/said';
import type { Judged } from '../../src/messages/wire';
import type { Field } from '../../src/trade/field';
import type { Role } from '../../src/trade/roles';
import { EMBASSY, QUESTION, TRANSIT } from './cards';

const typed: [Role, string, string, number][] = [
  ['shipper.name', 'Inage Auto Trading', 'Name', 0.97],
  ['shipper.country', 'Japan', 'Country', 0.95],
  ['consignee.name', "Embassy of the Democratic People's Republic of Korea", 'Consignee name', 0.98],
  ['consignee.address', 'Gulshan, Dhaka', 'Address', 0.93],
  ['consignee.country', 'Bangladesh', 'Country', 0.96],
  ['consignee.phone', '', 'Telephone', 0.91],
  ['port.loading', 'Yokohama', 'POL', 0.88],
  ['port.discharge', 'Chattogram', 'Port of discharge', 0.99],
  ['country.destination', 'Singapore', 'Destination', 0.72],
  ['goods.description', 'used Lexus SUV, 1 unit', 'Description', 0.97],
  ['goods.hsCode', '8703.24', 'HS code', 0.99],
  ['vehicle.make', 'Lexus', 'Make', 0.97],
  ['vehicle.model', 'LX570', 'Model', 0.97],
  ['vehicle.engine', '', 'Engine (cc)', 0.94],
  ['goods.value', '11,000,000', 'Value', 0.96],
  ['goods.currency', 'JPY', 'Cur.', 0.9],
];

const fields: Field[] = typed.map(([role, value, label, confidence], i) => ({
  id: `0:f${i}`,
  role,
  value,
  label,
  selector: `#f${i}`,
  frame: 0,
  group: { shipment: 0, item: /^(goods|vehicle)/.test(role) ? 0 : null, section: '' },
  confidence,
  why: `label "${label}"`,
  editable: true,
}));

const knowledge = { digest: '5f1c7a90be3d4426a1', issued: '2026-11-20', expires: '2027-02-20' };

const coverage: SaidVerdict['coverage'] = {
  read: fields.filter(({ value }) => value).map(({ role }) => role),
  empty: ['consignee.phone', 'vehicle.engine'],
  absent: ['endUser.name', 'vessel.name', 'vessel.imo', 'goods.endUse'],
  unreadable: [{ what: 'frame', where: 'pay.example', said: 'A part of the page from pay.example' }],
  notChecked: ['EU, Russia: goods lists after 24 October 2025.', 'Ownership of the parties by others.'],
};

const warned: SaidVerdict = {
  level: 'prohibited',
  headline: 'This shipment may not go ahead',
  cards: [EMBASSY, TRANSIT],
  questions: [QUESTION],
  notes: [
    {
      title: 'Where this car may not go from Japan',
      text: 'Passenger cars with an engine above 1,900 cc may not be exported to Russia or Belarus.',
      citation: { instrument: 'Export Trade Control Order', provision: 'Art. 2', url: '', asOf: '2026-07-01' },
    },
  ],
  coverage,
  knowledge,
  silenced: 1,
};

const shipment: ShipmentState = {
  id: 's1',
  fields,
  facts: [
    { field: '0:f2', fact: 'A diplomatic mission of North Korea (DPRK)', certainty: 'strong' },
    { field: '0:f3', fact: 'Dhaka is a place in Bangladesh', certainty: 'strong' },
    { field: '0:f7', fact: 'Chattogram is a port in Bangladesh', certainty: 'strong' },
    { field: '0:f10', fact: 'Passenger car, engine above 3,000 cc', certainty: 'strong' },
    { field: '0:f11', fact: 'A make of luxury cars', certainty: 'medium' },
    { field: '0:f14', fact: 'Worth JPY 11,000,000', certainty: 'strong' },
  ],
  verdict: warned,
  record: 'r1',
  silenced: [
    {
      title: 'A name like that of a listed party',
      level: 'review',
      exception: 'e1',
      reason: 'another firm, by its register number',
      author: 'Akiko Mori',
      expires: '2027-02-23',
    },
  ],
};

/** A tab with a booking that is prohibited, has an open question, a silenced warning and a closed frame. */
export const WARNED: TabState = {
  tab: 7,
  host: 'booking.harbour-line.example',
  access: 'always',
  status: 'settled',
  isPrivate: false,
  shipments: [shipment],
  closedFrames: ['pay.example'],
  obstructed: null,
  trouble: null,
  lists: [
    { id: 'kp-1718', title: 'UN 1718 Sanctions List', issued: '2026-02-27', state: 'good' },
    { id: 'us-sdn', title: 'OFAC SDN', issued: '2026-08-03', state: 'stale' },
  ],
};

/** The same booking without anything to flag, read once. */
export const CLEAR: TabState = {
  ...WARNED,
  access: 'once',
  closedFrames: [],
  shipments: [
    {
      ...shipment,
      verdict: {
        ...warned,
        level: 'clear',
        headline: 'No flags from these rules, as of 24 November 2026',
        cards: [],
        questions: [],
        silenced: 0,
      },
      record: null,
      silenced: [],
    },
  ],
};

/** A page on which no shipment was found. */
export const NOTHING: TabState = { ...CLEAR, shipments: [] };

/** What the practice booking is answered with; `@role` stands for the field of that role. */
export const JUDGED: Judged = {
  shipments: [],
  show: {
    kind: 'show',
    document: 'practice',
    revision: 1,
    cards: [{ ...EMBASSY, fields: ['@notify.name', '@vehicle.model', '@goods.hsCode'] }],
    question: null,
    screening: false,
    locale: 'en',
  },
};
