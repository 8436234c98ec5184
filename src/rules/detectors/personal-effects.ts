import type { ItemFacts } from '../../facts/facts';
import type { Item } from '../../trade/shipment';
import type { Detector, DetectorContext } from '../signal';
import { ownReason } from './cites';
import { countryOf, endsOf } from './ends';
import { type Sensitive, sensitiveItem } from './sensitive';
import { words } from './signs';
import { line, signal, typed } from './speak';
import type { DiversionTable } from './tables';
import { findWord } from './word-list';

/** Something is called personal effects and holds a vehicle or luxury goods. */
export const personalEffects: Detector = {
  name: 'personal-effects',
  row: 'D32',
  rests: ownReason('removal goods are cleared with little question, so cars and luxury are hidden among them'),
  detect(facts, context) {
    const found = context.shipment.items.map((item) => said(item, context)).find(Boolean);
    if (!found) return [];
    const goods = facts.items
      .flatMap((item) => sensitiveItem(item, context) ?? carAmongOthers(item) ?? [])
      .filter(({ kind }) => kind !== 'priority');
    const [first] = goods;
    if (!first) return [];
    const ends = endsOf(facts);
    const named = context.table<DiversionTable>('detectors/diversion').russia;
    const risky = [...ends.declared, ...ends.consignee].some(({ place }) =>
      named.some((it) => it.small && it.country === countryOf(place)),
    );
    const many = goods.length > 1 || (first.item.quantity?.amount.min ?? 1) > 1;
    return [
      signal('personal-effects', {
        severity: first.kind === 'luxury-vehicle' || risky || many ? 'ask' : 'info',
        because: [found, first.line],
        against: ['real-move'],
        needs: ['goods.description'],
        story: 'goods:effects',
      }),
    ];
  },
};

/** "Books, kitchenware, one Range Rover": where other goods are named too, the car reads like an accessory. */
function carAmongOthers(item: ItemFacts): Sensitive | null {
  return item.accessory ? { kind: 'vehicle', item, line: line('vehicle', item.accessory) } : null;
}

function said(item: Item, context: DetectorContext) {
  for (const entry of item.entries) {
    if (entry.role !== 'goods.description' && entry.role !== 'goods.endUse') continue;
    const word = findWord(entry.value, words(context, 'personalEffects'));
    if (word) return line('personal-effects', typed(entry, word, item.index), { words: word });
  }
  return null;
}
