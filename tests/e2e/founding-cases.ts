import type { Level } from '../../src/trade/level';
import type { Role } from '../../src/trade/roles';
import type { Typed } from './typist';

/** A shipment as somebody would type it, and what must be said of it. */
export interface Told {
  id: string;
  what: string;
  exportFrom: string;
  typed: Typed;
  level: Level[];
  /** Each of these must stand in what is said. */
  says: RegExp[];
  /** A field that a marker must stand beside. */
  beside?: Role;
}

const LEXUS: Typed = {
  'shipper.name': 'Inage Auto Trading',
  'shipper.country': 'Japan',
  'port.loading': 'Yokohama',
  'goods.hsCode': '8703.24',
  'vehicle.make': 'Lexus',
  'vehicle.model': 'LX570',
  'vehicle.year': '2021',
  'vehicle.engine': '5662',
  'vehicle.fuel': 'petrol',
  'goods.currency': 'JPY',
};

/** The Lexus of December 2023 in its guises, and its honest twin. Names of firms are invented. */
export const FOUNDING: readonly Told[] = [
  {
    id: 'embassy',
    what: 'the embassy in Dhaka as consignee',
    exportFrom: 'JP',
    typed: {
      ...LEXUS,
      'consignee.name': "Embassy of the Democratic People's Republic of Korea",
      'consignee.address': 'Gulshan, Dhaka',
      'consignee.country': 'Bangladesh',
      'port.discharge': 'Chattogram',
      'goods.description': 'used Lexus SUV, 1 unit',
      'goods.value': '11,000,000',
    },
    level: ['prohibited'],
    says: [/North Korea|DPRK/, /luxury/i],
    beside: 'consignee.name',
  },
  {
    id: 'embassy-to-be-notified',
    what: 'Singapore declared, the embassy to be notified',
    exportFrom: 'JP',
    typed: {
      ...LEXUS,
      'consignee.name': 'Straits Motor Trading',
      'consignee.country': 'Singapore',
      'notify.name': 'Embassy of DPR Korea, Dhaka',
      'port.discharge': 'Singapore',
      'port.transshipment': 'Chattogram',
      'goods.description': 'used motor vehicle',
      'goods.quantity': '1',
      'goods.value': '13,500,000',
    },
    level: ['prohibited'],
    says: [/North Korea|DPRK/, /luxury/i],
    beside: 'notify.name',
  },
  {
    id: 'papers-only',
    what: 'nothing names North Korea: Singapore declared, discharged in Chattogram',
    exportFrom: 'JP',
    typed: {
      ...LEXUS,
      'consignee.name': 'Straits Motor Trading',
      'consignee.country': 'Singapore',
      'country.destination': 'Singapore',
      'port.transshipment': 'Singapore',
      'port.discharge': 'Chattogram',
      'goods.description': 'used car',
      'goods.quantity': '1',
      'goods.value': '13500000',
    },
    level: ['review', 'prohibited'],
    says: [/transship|route|transit|diversion/i, /luxury/i],
    beside: 'port.discharge',
  },
  {
    id: 'japanese',
    what: 'all in Japanese',
    exportFrom: 'JP',
    typed: {
      ...LEXUS,
      'shipper.name': '稲毛自動車貿易',
      'shipper.country': '日本',
      'vehicle.make': 'レクサス',
      'consignee.name': '在バングラデシュ朝鮮民主主義人民共和国大使館',
      'consignee.country': 'バングラデシュ',
      'port.loading': '横浜港',
      'port.discharge': 'チッタゴン',
      'goods.description': '中古乗用車 レクサス',
      'goods.value': '1350万円',
    },
    level: ['prohibited'],
    says: [/North Korea|DPRK/, /luxury/i],
    beside: 'consignee.name',
  },
  {
    id: 'final-user',
    what: 'the address names Pyongyang as the final user, and a false invoice is asked for',
    exportFrom: 'JP',
    typed: {
      'shipper.name': 'chiba_carlot_88',
      'shipper.country': 'Japan',
      'consignee.name': 'Trading Dept., East Gate Co',
      'consignee.address': 'c/o Dhaka office; final user Pyongyang',
      'consignee.country': 'Bangladesh',
      'goods.description': 'Lexus LS500h Executive, please issue invoice as Toyota Crown',
      'vehicle.make': 'Lexus',
      'vehicle.model': 'LS500h',
      'vehicle.year': '2019',
      'vehicle.engine': '3456',
      'vehicle.fuel': 'hybrid',
      'goods.value': '68000',
      'goods.currency': 'USD',
    },
    level: ['prohibited'],
    says: [/North Korea|DPRK/, /luxury/i],
    beside: 'consignee.address',
  },
  {
    id: 'borrowed-identity',
    what: 'the chassis number of a Lexus under the name of a small Toyota',
    exportFrom: 'JP',
    typed: {
      'shipper.name': 'Inage Auto Trading',
      'shipper.country': 'Japan',
      'consignee.name': 'Patenga Motors',
      'consignee.address': 'Chattogram',
      'consignee.country': 'Bangladesh',
      'port.loading': 'Yokohama',
      'port.discharge': 'Chattogram',
      'goods.description': 'used Toyota Premio',
      'goods.hsCode': '8703.22',
      'vehicle.make': 'Toyota',
      'vehicle.model': 'Premio',
      'vehicle.year': '2014',
      'vehicle.engine': '1496',
      'vehicle.fuel': 'petrol',
      'vehicle.vin': 'JTJHY7AX8M4398120',
      'goods.value': '620000',
      'goods.currency': 'JPY',
    },
    level: ['review', 'prohibited'],
    says: [/VIN|chassis/],
    beside: 'vehicle.vin',
  },
  {
    id: 'honest-twin',
    what: 'the honest twin: a Lexus to a dealer in Singapore',
    exportFrom: 'JP',
    typed: {
      'shipper.name': 'Inage Auto Trading',
      'shipper.country': 'Japan',
      'consignee.name': 'Leng Kee Lexus Pte Ltd',
      'consignee.country': 'Singapore',
      'port.loading': 'Yokohama',
      'port.discharge': 'Singapore',
      'goods.description': 'Lexus NX350h',
      'goods.hsCode': '8703.40',
      'vehicle.make': 'Lexus',
      'vehicle.model': 'NX350h',
      'vehicle.year': '2024',
      'vehicle.engine': '2487',
      'vehicle.fuel': 'hybrid',
      'goods.value': '6,300,000',
      'goods.currency': 'JPY',
    },
    level: ['clear'],
    says: [],
  },
];
