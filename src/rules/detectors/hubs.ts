import type { Facts } from '../../facts/facts';
import type { Role } from '../../trade/roles';
import type { DetectorContext } from '../signal';
import { type Line, line, typed } from './speak';
import type { DiversionTable, Hub } from './tables';
import { findWord } from './word-list';

/** Fields that say where goods end, in the order in which they speak. */
const ENDS: readonly Role[] = [
  'port.discharge',
  'place.delivery',
  'country.destination',
  'consignee.city',
  'consignee.address',
  'consignee.name',
  'endUser.city',
  'endUser.address',
  'endUser.name',
  'notify.city',
  'notify.address',
];

export interface HubNamed {
  hub: Hub;
  line: Line;
  /** False when goods only change ship there. */
  isEnd: boolean;
}

/** The hubs of `risk` that the route or a receiving party names, ends before stops. */
export function hubsNamed(facts: Facts, context: DetectorContext, risk: 'KP' | 'RU'): HubNamed[] {
  const hubs = context.table<DiversionTable>('detectors/diversion').hubs.filter((hub) => hub.risk.includes(risk));
  const found: HubNamed[] = [];
  for (const role of [...ENDS, 'port.transshipment'] as const) {
    for (const hub of hubs) {
      const evidence = named(facts, context, role, hub);
      if (evidence)
        found.push({
          hub,
          line: line('hub', evidence, { hub: hub.name, why: hub.why }),
          isEnd: role !== 'port.transshipment',
        });
    }
  }
  return found;
}

/** By the code or name that the facts know, or by the hub's own names in what was typed. */
function named(facts: Facts, context: DetectorContext, role: Role, hub: Hub) {
  const place = facts.places.find(
    ({ evidence, locode, place: at }) =>
      evidence.role === role && at.startsWith(hub.country) && locode !== undefined && hub.locodes.includes(locode),
  );
  if (place) return place.evidence;
  for (const entry of context.shipment.entries) {
    if (entry.role !== role || entry.value.trim() === '') continue;
    const quote = findWord(entry.value, hub.names);
    if (quote) return typed(entry, quote);
  }
  return null;
}
