import { shipmentOf } from '../../src/cli/shipment-of';
import type { Shipment } from '../../src/trade/shipment';

const GOODS: Record<string, string>[] = [
  {
    'goods.description': 'Used Toyota Land Cruiser 4.6 petrol',
    'goods.hsCode': '8703.24',
    'vehicle.engine': '4608',
    'vehicle.fuel': 'petrol',
  },
  { 'goods.description': 'Leather handbags', 'goods.hsCode': '4202.21', 'goods.unitValue': '280' },
  { 'goods.description': 'Ball bearings', 'goods.hsCode': '8482.10' },
  { 'goods.description': 'Men’s coats, wool', 'goods.hsCode': '6201.20', 'goods.unitValue': '320' },
  { 'goods.description': 'Red wine, 750 ml bottles', 'goods.hsCode': '2204.21', 'goods.quantity': '1200 bottles' },
  { 'goods.description': 'Laptop computers', 'goods.hsCode': '8471.30', 'goods.unitValue': '900' },
  { 'goods.description': 'Ceramic tiles', 'goods.hsCode': '6907.21' },
  { 'goods.description': 'Wrist watches', 'goods.hsCode': '9102.11', 'goods.unitValue': '150' },
  { 'goods.description': 'Office furniture', 'goods.hsCode': '9403.30' },
  { 'goods.description': 'Spare parts for tractors', 'goods.hsCode': '8708.99' },
];

const PARTIES: Record<string, string> = {
  'shipper.name': 'Donau Handels GmbH',
  'shipper.address': 'Praterstrasse 12, 1020 Wien',
  'shipper.country': 'Austria',
  'consignee.name': 'Nordlicht Import LLC',
  'consignee.phone': '+49 30 901820',
  'notify.name': 'Same as consignee',
  'port.loading': 'Hamburg',
  'vessel.name': 'MSC ANNA',
  'vessel.imo': '9777204',
  'container.number': 'MSCU6639870',
  'goods.currency': 'EUR',
};

/** A full booking with ten lines of goods to one destination. */
export function booking(
  country: string,
  city: string,
  parties: Record<string, string> = {},
  items: Record<string, string>[] = GOODS,
): Shipment {
  const fields = {
    ...PARTIES,
    'consignee.address': `Industrial street 5, ${city}`,
    'consignee.country': country,
    'port.discharge': city,
    'country.destination': country,
    ...parties,
  };
  return shipmentOf({ id: country, fields, items }, () => {});
}

/** Somebody types: in the booking of call `i` one description has a letter more than in the one before. */
export function letterMore(i: number): Shipment {
  const typed = 'Hydraulic excavator spare parts and filters, new, packed in wooden cases';
  const [first, ...rest] = GOODS;
  const line = { ...first!, 'goods.description': `${i} ${typed.slice(0, i % typed.length)}` };
  return booking('Russia', 'Saint Petersburg', {}, [line, ...rest]);
}

const KINDS = 'pumps valves shirts tractors printers carpets whisky perfume engines tyres cameras lamps'.split(' ');
const MADE_OF = 'steel cotton leather plastic copper wool rubber glass'.split(' ');
const pick = <T>(from: readonly T[], i: number) => from[i % from.length]!;

/** Ten lines of goods that no call before `i` had, in an otherwise known booking. */
export function newItems(i: number): Shipment {
  return booking('Russia', 'Saint Petersburg', {}, lines(i));
}

function lines(i: number): Record<string, string>[] {
  return Array.from({ length: 10 }, (_, at) => {
    const n = i * 10 + at;
    return {
      'goods.description': `${pick(MADE_OF, n)} ${pick(KINDS, n + i)}, model ${word(n)}-${n}, ${1 + (n % 40)} pcs`,
      'goods.hsCode': `${8401 + (n % 99)}.${10 + (n % 80)}`,
      'goods.quantity': `${1 + (n % 900)} pcs`,
      'goods.unitValue': `${10 + (n % 4000)}.50`,
    };
  });
}

const SYLLABLES = 'ka lo mi ter son ra vel den ho pra shi mar to gen bu'.split(' ');

/** A word that nobody has seen, another one for each number. */
function word(n: number): string {
  let rest = n + 1;
  let made = '';
  while (rest > 0) {
    made += pick(SYLLABLES, rest);
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return made + pick(SYLLABLES, n * 7 + 3);
}

const ENDS: [country: string, city: string][] = [
  ['Poland', 'Gdynia'],
  ['Russia', 'Saint Petersburg'],
  ['Turkey', 'Mersin'],
  ['China', 'Dalian'],
  ['Kenya', 'Mombasa'],
  ['Kazakhstan', 'Almaty'],
  ['United Arab Emirates', 'Jebel Ali'],
];

/** A booking of which nothing was seen before call `i`: parties, addresses, ships, goods. */
export function neverSeen(i: number): Shipment {
  const [country, city] = pick(ENDS, i);
  const name = (n: number) => word(n).replace(/^./, (letter) => letter.toUpperCase());
  return booking(
    country,
    city,
    {
      'shipper.name': `${name(i + 11)} ${name(i + 500)} GmbH`,
      'shipper.address': `${name(i + 31)}strasse ${i}, 1020 Wien`,
      'consignee.name': `${name(i)} ${name(i + 1000)} Trading LLC`,
      'consignee.address': `${i} ${name(i + 77)} street, ${city}`,
      'consignee.phone': `+49 30 9${String(i).padStart(5, '0')}`,
      'notify.name': `${name(i + 3000)} Logistics`,
      'vessel.name': `${name(i + 900)} ${name(i + 901)}`,
      'document.reference': `BKG-${i}`,
    },
    lines(i + 100_000),
  );
}
