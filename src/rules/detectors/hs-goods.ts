import type { HsFact, ItemFacts } from '../../facts/facts';
import type { Detector, DetectorContext, Signal } from '../signal';
import { harmonizedSystem } from './cites';
import { vehicleEvidence } from './sensitive';
import { words } from './signs';
import { type Line, line, signal, typed } from './speak';
import { inUsd } from './usd';
import { findWord } from './word-list';

/** Headings under which things that move themselves or are towed are filed, and historic cars as collectors' pieces (9705); 8707 and 8708 are bodies and parts. */
const VEHICLES = /^(9705|87(0[1-69]|1[0-36])|842[5-9]|843[023]|8[689])/;
const PARTS = /^(8706|8707|8708|8714|4011|4012|8407|8408|8409|8512)/;

/** One vehicle hardly sells below, and one part hardly above, in US dollars. */
const CAR_VALUE = 2000;

/** Words say a car and the code something else, or the code says a car and the words only parts. */
export const hsGoods: Detector = {
  name: 'hs-goods',
  row: 'D01',
  rests: harmonizedSystem('chapter 87: vehicles 8701 to 8711, their parts 8708; General Rule 2(a)'),
  detect(facts, context) {
    return facts.items.flatMap((item) => {
      const hs = item.hs.find((it) => it.from === 'code' && it.digits.length >= 4);
      return hs ? [...carUnderOther(item, hs, context), ...partsUnderCar(item, hs, context)] : [];
    });
  },
};

function carUnderOther(item: ItemFacts, hs: HsFact, context: DetectorContext): Signal[] {
  const car = vehicleEvidence(item);
  if (!car || VEHICLES.test(hs.digits) || car.field === hs.evidence.field) return [];
  const partWord = partsWord(item, context);
  const whole = (item.vehicle?.vins.length ?? 0) > 0 || (!partWord && worthOfCar(item, context));
  if (!whole && (partWord || !PARTS.test(hs.digits))) return [];
  return [said(item, hs, whole ? 'ask' : 'info', 'car', [line('vehicle', car)])];
}

function partsUnderCar(item: ItemFacts, hs: HsFact, context: DetectorContext): Signal[] {
  if (!hs.digits.startsWith('8703')) return [];
  const part = partsWord(item, context);
  const named = (item.vehicle?.vins.length ?? 0) > 0 || (item.vehicle?.years.length ?? 0) > 0;
  return part && !named ? [said(item, hs, 'info', 'parts', [part])] : [];
}

/** A word of the description that says part, toy or accessory. */
function partsWord(item: ItemFacts, context: DetectorContext): Line | null {
  if (item.accessory) return line('accessory', item.accessory);
  for (const entry of context.shipment.items.find(({ index }) => index === item.index)?.entries ?? []) {
    if (entry.role !== 'goods.description') continue;
    const word = findWord(entry.value, words(context, 'partsOnly'));
    if (word) return line('accessory', typed(entry, word, item.index));
  }
  return null;
}

function worthOfCar(item: ItemFacts, context: DetectorContext): boolean {
  const usd = item.unit && inUsd(item.unit, context);
  return !!usd && usd.min > CAR_VALUE;
}

function said(item: ItemFacts, hs: HsFact, severity: Signal['severity'], variant: string, because: Line[]): Signal {
  return signal('hs-goods', {
    severity,
    variant,
    because: [line('hs', hs.evidence, { code: hs.digits }), ...because],
    params: { code: hs.digits },
    against: ['car-names', 'kit'],
    needs: ['goods.hsCode', 'goods.description'],
    item: item.index,
    story: `tariff:${item.index}`,
  });
}
