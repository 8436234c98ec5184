import type { Figure } from '../../scripts/bench';
import { check } from '../../src/check/check';
import { knowledgeFromDisk } from '../../src/cli/knowledge-file';
import { shipmentOf } from '../../src/cli/shipment-of';
import { HistoryIndex } from '../../src/rules/history-index';
import { vinCheckDigit } from '../../src/text/vin';
import type { PastShipment } from '../../src/trade/history';

const PAST = 100_000;
const ROUNDS = 400;
/** One buyer in ten of all shipments: the key that a firm's best customer makes long. */
const BEST_CUSTOMER = 'Mombasa Auto Centre Ltd';

function vin(i: number): string {
  const body = `1HGCM826_3A${String(i).padStart(6, '0')}`;
  return body.replace('_', vinCheckDigit(body.replace('_', '0')));
}

const fields = (i: number, country: string, port: string) => ({
  'consignee.name': i % 10 === 0 ? BEST_CUSTOMER : `Buyer ${i % 5000} Motors`,
  'consignee.address': `${i % 900} Harbour Road, Mombasa`,
  'consignee.country': country,
  'port.loading': 'Yokohama',
  'port.discharge': port,
  'document.reference': `BKG-${100000 + i}`,
  'goods.description': 'used Honda Accord',
  'goods.hsCode': '8703.23',
  'vehicle.make': 'Honda',
  'vehicle.model': 'Accord',
  'vehicle.vin': vin(i),
});

function past(i: number): PastShipment {
  const id = `past-${i}`;
  const said = fields(i, 'Kenya', 'Mombasa');
  return {
    id,
    at: new Date(Date.UTC(2026, 0, 1) + i * 280_000).toISOString(),
    shipment: shipmentOf({ id, fields: said }, () => {}),
    keys: [
      `vin:${said['vehicle.vin']}`,
      `name:${said['consignee.name'].toLowerCase()}`,
      `address:${i % 900} harbour road mombasa`,
      `ref:bkg ${100000 + i}`,
    ],
  };
}

/** `check` of bookings that repeat a chassis number, a booking, a buyer of a hundred thousand earlier ones. */
export async function bench(): Promise<Figure[]> {
  const knowledge = knowledgeFromDisk();
  const began = performance.now();
  const history = new HistoryIndex(Array.from({ length: PAST }, (_, i) => past(i)));
  const built = performance.now() - began;
  const took: number[] = [];
  for (let round = 0; round < ROUNDS + 40; round++) {
    const i = (round * 7919) % PAST;
    const again = round % 2 === 0 ? fields(i, 'Tanzania', 'Dar es Salaam') : fields(i, 'Kenya', 'Mombasa');
    const shipment = shipmentOf({ id: `now-${round}`, fields: again }, () => {});
    const start = performance.now();
    check({
      shipment,
      knowledge,
      profile: { exportFrom: 'JP', alsoBoundBy: [], showUnbound: true },
      asOf: '2026-11-24',
      history,
      exceptions: [],
    });
    if (round >= 40) took.push(performance.now() - start);
  }
  took.sort((a, b) => a - b);
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))]!;
  const ms = (value: number) => `${value.toFixed(2)} ms`;
  return [
    { name: `history of ${PAST.toLocaleString('en')} shipments, index built`, value: ms(built) },
    { name: 'check with it: median', value: ms(at(0.5)) },
    { name: 'check with it: p99', value: ms(at(0.99)), aim: '≤ 5 ms', ok: at(0.99) <= 5 },
  ];
}
