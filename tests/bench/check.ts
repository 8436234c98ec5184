import type { Figure } from '../../scripts/bench';
import { check } from '../../src/check/check';
import type { Knowledge } from '../../src/check/knowledge';
import { knowledgeFromDisk } from '../../src/cli/knowledge-file';
import { shipmentOf } from '../../src/cli/shipment-of';
import { NO_HISTORY } from '../../src/trade/history';
import type { Shipment } from '../../src/trade/shipment';
import { createWording } from '../../src/wording/wording';

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

/** A full booking with ten lines of goods to one destination. */
function booking(country: string, city: string): Shipment {
  return shipmentOf(
    {
      id: country,
      fields: {
        'shipper.name': 'Donau Handels GmbH',
        'shipper.address': 'Praterstrasse 12, 1020 Wien',
        'shipper.country': 'Austria',
        'consignee.name': 'Nordlicht Import LLC',
        'consignee.address': `Industrial street 5, ${city}`,
        'consignee.country': country,
        'consignee.phone': '+49 30 901820',
        'notify.name': 'Same as consignee',
        'port.loading': 'Hamburg',
        'port.discharge': city,
        'country.destination': country,
        'vessel.name': 'MSC ANNA',
        'vessel.imo': '9777204',
        'container.number': 'MSCU6639870',
        'goods.currency': 'EUR',
      },
      items: GOODS,
    },
    () => {},
  );
}

const ROUNDS = 400;

/** Times of `rounds` calls in milliseconds, sorted. */
function times(rounds: number, run: () => unknown): number[] {
  for (let i = 0; i < 40; i++) run();
  return Array.from({ length: rounds }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  }).sort((a, b) => a - b);
}

const at = (sorted: number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
const ms = (value: number) => `${value.toFixed(2)} ms`;

function judging(knowledge: Knowledge, shipment: Shipment) {
  return () =>
    check({
      shipment,
      knowledge,
      profile: { exportFrom: 'AT', alsoBoundBy: [], showUnbound: true },
      asOf: '2026-11-24',
      history: NO_HISTORY,
      exceptions: [],
    });
}

/** The rules a hundredfold and a hundred more, bound to places that nobody ships to: what an index must not feel. */
function withMoreRules(knowledge: Knowledge, count: number): Knowledge {
  const more = Array.from({ length: count }, (_, i) => {
    const rule = knowledge.rules[i % knowledge.rules.length]!;
    return { ...rule, id: `${rule.id}-${i}`, destined: { to: [`X${String.fromCharCode(65 + (i % 26))}`] } };
  });
  return Object.create(knowledge, { rules: { value: [...knowledge.rules, ...more] } }) as Knowledge;
}

/** Figures of `check` over all packs. */
export async function bench(): Promise<Figure[]> {
  const knowledge = knowledgeFromDisk();
  const figures: Figure[] = [];
  for (const [name, shipment] of [
    ['an ordinary destination', booking('Poland', 'Gdynia')],
    ['Russia', booking('Russia', 'Saint Petersburg')],
    ['North Korea', booking('North Korea', 'Nampo')],
  ] as const) {
    const sorted = times(ROUNDS, judging(knowledge, shipment));
    const p99 = at(sorted, 0.99);
    figures.push({ name: `check, ten items, ${name}: median`, value: ms(at(sorted, 0.5)) });
    figures.push({ name: `check, ten items, ${name}: p99`, value: ms(p99), aim: '≤ 2 ms', ok: p99 <= 2 });
  }
  figures.push(perHundredRules(knowledge));
  const began = performance.now();
  const wording = createWording(knowledgeFromDisk().texts);
  const verdict = judging(knowledge, booking('North Korea', 'Nampo'))();
  wording.verdict(verdict, '2026-11-24', 'en');
  figures.push({ name: 'knowledge opened, one verdict said', value: ms(performance.now() - began) });
  figures.push({ name: 'rules in all packs', value: String(knowledge.rules.length) });
  return figures;
}

function perHundredRules(knowledge: Knowledge): Figure {
  const shipment = booking('Russia', 'Saint Petersburg');
  const few = at(times(ROUNDS, judging(knowledge, shipment)), 0.5);
  const many = at(times(ROUNDS, judging(withMoreRules(knowledge, 1000), shipment)), 0.5);
  const each = Math.max(0, ((many - few) * 1000) / 10);
  return { name: 'check, each further 100 rules', value: `${each.toFixed(1)} µs`, aim: '≤ 10 µs', ok: each <= 10 };
}
