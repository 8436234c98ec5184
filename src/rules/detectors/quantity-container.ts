import type { Facts, ItemFacts } from '../../facts/facts';
import type { Detector, Signal } from '../signal';
import { ownReason } from './cites';
import { line, signal } from './speak';

/** Cars in one 40-foot box with racks; kei cars may be more. */
const CARS_PER_BOX = 6;
/** Kilograms of one car: below, it is no car; above, it is armoured, electric or no car. */
const LIGHTEST = 450;
const HEAVIEST = 4500;

/** More cars than the boxes hold, or cars that weigh what no car weighs. */
export const quantityContainer: Detector = {
  name: 'quantity-container',
  row: 'D26',
  rests: ownReason('a 40-foot container holds four to six cars; a car weighs between half a tonne and four and a half'),
  detect(facts) {
    return facts.items.filter(isCars).flatMap((item) => [...tooMany(item, facts), ...weight(item)]);
  },
};

const isCars = (item: ItemFacts) =>
  !item.accessory &&
  item.hs.some(({ digits, from }) => from === 'code' && digits.startsWith('8703') && !digits.startsWith('870310'));

function tooMany(item: ItemFacts, facts: Facts): Signal[] {
  const boxes = new Set(facts.identifiers.filter(({ kind }) => kind === 'container').map(({ text }) => text)).size;
  const { quantity } = item;
  if (!quantity || boxes === 0 || quantity.unit !== 'piece' || quantity.amount.min <= boxes * CARS_PER_BOX) return [];
  return [
    said(item, 'many', [line('quantity', quantity.evidence, { quantity: quantity.amount.min })], {
      quantity: quantity.amount.min,
      boxes,
    }),
  ];
}

function weight(item: ItemFacts): Signal[] {
  const { quantity, weight: mass } = item;
  if (mass?.unit !== 'kilogram' || mass.amount.max <= 0) return [];
  const pieces = quantity?.unit === 'piece' && quantity.amount.min >= 1 ? quantity.amount.min : 1;
  const each = mass.amount.max / pieces;
  if (each >= LIGHTEST && each <= HEAVIEST) return [];
  // A total without a number of cars tells nothing upwards.
  if (each > HEAVIEST && !quantity) return [];
  return [
    said(item, 'weight', [line('weight', mass.evidence, { each: Math.round(each) })], { each: Math.round(each) }),
  ];
}

function said(item: ItemFacts, variant: string, because: Signal['because'], params: Record<string, number>): Signal {
  return signal('quantity-container', {
    severity: 'info',
    variant,
    because,
    params,
    against: ['kei', 'lot-weight'],
    needs: ['goods.quantity', 'goods.weight'],
    item: item.index,
    story: `goods:${item.index}`,
  });
}
