import type { Card, SaidQuestion } from '../../src/messages/said';

/** Said findings as the worker sends them, for looking at the surfaces without one. */
export const EMBASSY: Card = {
  finding: 'f-embassy',
  rule: 'un-1718/luxury-goods',
  level: 'prohibited',
  jurisdiction: 'JP',
  title: 'A luxury car may not be supplied to North Korea',
  text: 'The consignee is an embassy of North Korea. A delivery to a North Korean mission is a delivery to North Korea, whatever the country beside it says.',
  next: 'Do not book this shipment. Keep the papers, tell your export control officer, and do not let the buyer change the name to get it through.',
  penalty:
    'Up to 10 years in prison or a fine of up to 30 million yen (Foreign Exchange and Foreign Trade Act, Art. 69-6).',
  citation: {
    instrument: 'UN Security Council resolution 1718 (2006)',
    provision: 'para. 8 (a) (iii)',
    url: 'https://main.un.org/securitycouncil/en/s/res/1718-%282006%29',
    asOf: '2026-07-01',
  },
  because: [
    {
      fact: 'An embassy of North Korea: the destination is North Korea.',
      means: ['An embassy of North Korea: the destination is North Korea.'],
      role: 'consignee.name',
      label: 'Consignee name',
      value: "Embassy of the Democratic People's Republic of Korea",
      field: 'f1',
    },
    {
      fact: 'A passenger car of Lexus with an engine of 5,662 cc, which is a luxury good.',
      means: ['A passenger car of Lexus with an engine of 5,662 cc, which is a luxury good.'],
      role: 'vehicle.model',
      label: 'Make / model',
      value: 'Lexus LX570',
      field: 'f3',
    },
    {
      fact: 'Passenger car above 3,000 cc.',
      means: ['Passenger car above 3,000 cc.'],
      role: 'goods.hsCode',
      label: 'HS code',
      value: '8703.24',
      field: 'f4',
    },
  ],
  against: [
    'The country of the consignee says Bangladesh.',
    'An embassy of the Republic of Korea would not be covered.',
  ],
  fields: ['f1', 'f3', 'f4'],
  also: [
    {
      title: 'All road vehicles are banned for North Korea',
      level: 'prohibited',
      jurisdiction: 'UN',
      citation: {
        instrument: 'UN Security Council resolution 2397 (2017)',
        provision: 'para. 7',
        url: 'https://main.un.org/securitycouncil/en/s/res/2397-%282017%29',
        asOf: '2026-07-01',
      },
    },
  ],
  maySilence: false,
};

export const TRANSIT: Card = {
  finding: 'f-transit',
  rule: 'detector/port-country',
  level: 'review',
  jurisdiction: 'JP',
  title: 'The port of discharge is not in the country of destination',
  text: 'Chattogram is in Bangladesh, the country of destination is Singapore. A valuable car that leaves the ship elsewhere may be going elsewhere.',
  next: 'Ask the buyer in writing where the car will be registered, and for the onward bill of lading.',
  penalty: '',
  citation: { instrument: 'Stated reason', provision: 'route that does not fit', url: '', asOf: '2026-07-01' },
  because: [
    {
      fact: 'A port in Bangladesh.',
      means: ['A port in Bangladesh.'],
      role: 'port.discharge',
      label: 'Port of discharge',
      value: 'Chattogram',
      field: 'f2',
    },
    {
      fact: 'Singapore.',
      means: ['Singapore.'],
      role: 'country.destination',
      label: 'Destination',
      value: 'Singapore',
      field: 'f5',
    },
  ],
  against: ['Cargo for Singapore is sometimes carried by way of other ports.'],
  fields: ['f2'],
  also: [],
  maySilence: true,
};

export const LICENCE: Card = {
  ...TRANSIT,
  finding: 'f-licence',
  rule: 'jp/export-order',
  level: 'licence',
  title: 'This export needs a licence of the Minister of Economy, Trade and Industry',
  text: 'Machine tools of this accuracy are on the list of the Export Trade Control Order.',
  citation: {
    instrument: 'Export Trade Control Order',
    provision: 'Art. 2 (1) (i), Appended Table 2',
    url: 'https://www.japaneselawtranslation.go.jp/',
    asOf: '2026-07-01',
  },
  fields: ['f2'],
};

export const QUESTION: SaidQuestion = {
  rule: 'eu-833-2014/cars',
  question: 'How large is the engine, in cc?',
  needs: ['vehicle.engine'],
  fields: ['f6'],
};
