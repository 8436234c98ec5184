import type { Facts, ItemFacts } from '../../facts/facts';
import type { Item } from '../../trade/shipment';
import type { Detector, DetectorContext, Signal } from '../signal';
import { harmonizedSystem } from './cites';
import { countryOf } from './ends';
import { isLuxuryVehicle } from './sensitive';
import { words } from './signs';
import { type Line, line, signal, typed } from './speak';
import type { DiversionTable } from './tables';
import { findWord } from './word-list';

const GRAVE = new Set(['KP', 'RU', 'BY']);
/** Engine, body and other parts: together most of a car. */
const WHOLE = ['8407', '8707', '8708'];

/** A car in pieces: half-cuts, knocked-down kits, or engine, body and parts to one buyer. It is classified as the car. */
export const halfCut: Detector = {
  name: 'half-cut',
  row: 'D04',
  rests: harmonizedSystem('General Rule 2(a): an incomplete or unassembled article is classified as the complete one'),
  detect(facts, context) {
    const spoken = context.shipment.items.flatMap((item) => said(item, context) ?? []);
    const parts = kit(facts);
    const found = spoken[0] ?? parts;
    if (!found) return [];
    const { beyondRussia } = context.table<DiversionTable>('detectors/diversion');
    const grave = facts.destinations.some(
      ({ place, certainty }) =>
        certainty !== 'weak' && (GRAVE.has(countryOf(place)) || beyondRussia.includes(countryOf(place))),
    );
    const luxury = facts.items.some((item) => isLuxuryVehicle(item) || (item.vehicle?.luxury?.is ?? false));
    return [halves(found, grave || luxury)];
  },
};

function halves(because: Line, isGrave: boolean): Signal {
  return signal('half-cut', {
    severity: isGrave ? 'ask' : 'info',
    because: [because],
    against: ['parts-trade'],
    needs: ['goods.description', 'vehicle.vin'],
    story: 'pieces',
  });
}

function said(item: Item, context: DetectorContext): Line | null {
  for (const entry of item.entries) {
    if (entry.role !== 'goods.description' && entry.role !== 'goods.condition' && entry.role !== 'vehicle.model')
      continue;
    const word = findWord(entry.value, words(context, 'halfCut'));
    if (word) return line('in-pieces', typed(entry, word, item.index), { words: word });
  }
  return null;
}

function kit(facts: Facts): Line | null {
  const of = (heading: string) =>
    facts.items
      .flatMap((item: ItemFacts) => item.hs)
      .find(({ digits, from }) => from === 'code' && digits.startsWith(heading));
  const found = WHOLE.map(of);
  const body = found[1];
  return body && found.every(Boolean) ? line('car-kit', body.evidence) : null;
}
