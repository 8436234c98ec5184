import type { Evidence, Facts, ItemFacts } from '../../facts/facts';
import type { DetectorContext } from '../signal';
import { type Line, line } from './speak';
import type { GoodsTable, PriorityTable } from './tables';

/** Goods that are worth a question on an odd route, gravest first. */
export type SensitiveKind = 'luxury-vehicle' | 'priority' | 'luxury' | 'vehicle';

export interface Sensitive {
  kind: SensitiveKind;
  item: ItemFacts;
  /** The line of evidence that says what they are. */
  line: Line;
}

const ORDER: SensitiveKind[] = ['luxury-vehicle', 'priority', 'luxury', 'vehicle'];

/** Items that are vehicles, luxury or on the Common High Priority List, gravest first. */
export function sensitiveGoods(facts: Facts, context: DetectorContext): Sensitive[] {
  const found = facts.items.flatMap((item) => sensitiveItem(item, context) ?? []);
  return found.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/** Several detectors ask the same of every item, and most items stay as they are while somebody types. */
const kept = new WeakMap<GoodsTable, WeakMap<ItemFacts, Sensitive | null>>();

/** What makes one item sensitive, or null. */
export function sensitiveItem(item: ItemFacts, context: DetectorContext): Sensitive | null {
  const goods = context.table<GoodsTable>('detectors/goods');
  let answers = kept.get(goods);
  if (!answers) {
    answers = new WeakMap();
    kept.set(goods, answers);
  }
  let answer = answers.get(item);
  if (answer === undefined) {
    answer = sensitivity(item, goods, context);
    answers.set(item, answer);
  }
  return answer;
}

function sensitivity(item: ItemFacts, goods: GoodsTable, context: DetectorContext): Sensitive | null {
  const family = (list: readonly string[]) =>
    isAccessory(item) ? undefined : item.families.find((it) => it.certainty !== 'weak' && list.includes(it.family));
  const vehicle = family(goods.vehicles);
  const car = isFiledElsewhere(item) ? undefined : (vehicleEvidence(item) ?? vehicle?.evidence);
  if (car && isLuxuryVehicle(item))
    return { kind: 'luxury-vehicle', item, line: line('luxury-vehicle', luxuryEvidence(item) ?? car) };
  const priority = priorityCode(item, context);
  if (priority) {
    return {
      kind: 'priority',
      item,
      line: line('priority', priority.evidence, { code: priority.code, tier: priority.tier }),
    };
  }
  const luxury = family(goods.luxury);
  if (luxury)
    return { kind: 'luxury', item, line: line('luxury', luxury.evidence, { family: `family:${luxury.family}` }) };
  if (car) return { kind: 'vehicle', item, line: line('vehicle', car) };
  return null;
}

/** Words speak of a part, a toy or a brochure, and no typed code says that it is a vehicle all the same. */
export function isAccessory(item: ItemFacts): boolean {
  if (!item.accessory) return false;
  return !item.hs.some(({ from, digits }) => from === 'code' && /^87(0[1-5]|11)/.test(digits));
}

/** A typed heading decides over words: truck tyres are no trucks. A chassis number decides over the heading. */
function isFiledElsewhere(item: ItemFacts): boolean {
  const code = item.hs.find(({ from, digits }) => from === 'code' && digits.length >= 4);
  return code !== undefined && !/^8[7-9]/.test(code.digits) && (item.vehicle?.vins.length ?? 0) === 0;
}

/** Whether make or model is one that is sold as luxury; accessories of such a car are not. */
export function isLuxuryVehicle(item: ItemFacts): boolean {
  return !isAccessory(item) && item.vehicle?.luxury?.is === true;
}

/** A car in this line: a make, a model, a VIN, an engine says so. */
export function vehicleEvidence(item: ItemFacts): Evidence | undefined {
  const { vehicle } = item;
  if (!vehicle || isAccessory(item)) return undefined;
  return (vehicle.models[0] ?? vehicle.makes[0] ?? vehicle.vins[0] ?? vehicle.engines[0])?.evidence;
}

const luxuryEvidence = (item: ItemFacts) => item.vehicle?.luxury?.evidence;

/** The item's code on the Common High Priority List, six digits typed at least. */
export function priorityCode(item: ItemFacts, context: DetectorContext) {
  const { tiers } = context.table<PriorityTable>('detectors/priority');
  for (const hs of item.hs) {
    if (hs.from !== 'code' || hs.digits.length < 6) continue;
    const code = hs.digits.slice(0, 6);
    for (const [tier, codes] of Object.entries(tiers)) {
      if (codes.includes(code)) return { code: `${code.slice(0, 4)}.${code.slice(4)}`, tier, evidence: hs.evidence };
    }
  }
  return null;
}
