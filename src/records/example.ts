import type { Finding } from '../trade/finding';
import type { Shipment } from '../trade/shipment';
import type { Verdict } from '../trade/verdict';
import type { Shown } from './open-record';
import { recordKey } from './record-key';

/** A warned shipment for tests. */
export const SHIPMENT: Shipment = {
  id: 'page-1:0:0',
  entries: [
    { role: 'consignee.name', value: 'Korea Trading Corporation', field: '0:f1', label: 'Consignee' },
    { role: 'port.discharge', value: 'Nampo', field: '0:f2', label: 'Port of discharge' },
  ],
  items: [],
  unreadable: [],
};

export const FINDING: Finding = {
  id: 'kp-vehicles@1',
  rule: 'kp-vehicles',
  version: 'v1',
  kind: 'rule',
  level: 'licence',
  jurisdiction: 'JP',
  title: { key: 'rule:kp-vehicles:title' },
  text: { key: 'rule:kp-vehicles:says' },
  next: { key: 'rule:kp-vehicles:next' },
  citation: { instrument: 'Resolution 2397', provision: 'para. 7', url: 'https://un.org', asOf: '2026-11-01' },
  because: [{ fact: { key: 'fact.place.port' }, role: 'port.discharge', value: 'Nampo', field: '0:f2' }],
  against: [],
  roles: ['port.discharge'],
  fields: ['0:f2'],
  item: null,
  story: 'kp',
};

export function verdictWith(...findings: Finding[]): Verdict {
  return {
    level: findings[0]?.level ?? 'clear',
    findings,
    undecided: [],
    notes: [],
    coverage: { read: [], empty: [], absent: [], unreadable: [], notChecked: [] },
    knowledge: { digest: 'k', issued: '2026-11-01', expires: '2027-11-01' },
    boundBy: ['UN', 'JP'],
  };
}

export function shown(change: Partial<Shown> = {}): Shown {
  const shipment = change.shipment ?? SHIPMENT;
  const verdict = change.verdict ?? verdictWith(FINDING);
  return {
    key: recordKey(shipment.id, verdict.findings),
    at: '2026-11-24T10:00:00.000Z',
    host: 'portal.example',
    shipment,
    verdict,
    profile: { exportFrom: 'JP', alsoBoundBy: [], showUnbound: true },
    asOf: '2026-11-24',
    judgedBy: '0.1.0',
    keys: ['vin:JTHBF5C26A5123456'],
    ...change,
  };
}

/** Everything that an asynchronous generator yields. */
export async function allOf<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of source) all.push(one);
  return all;
}
