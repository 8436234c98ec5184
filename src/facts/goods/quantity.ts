import { numeric, readNumbers } from '../../text/number';
import { exactly } from '../../trade/interval';
import type { Item } from '../../trade/shipment';
import { evidenceOf } from '../evidence';
import type { Measure } from '../facts';
import type { FactTables } from '../tables';
import { entriesOf } from './item-entries';
import { unitBehind } from './units';

/** How many, and of what unit. A number without a unit counts pieces. From its field, else from counters in the description (`2 units`, `x 2`, `3台`). */
export function readQuantity(item: Item, tables: FactTables): Measure | null {
  for (const entry of entriesOf(item, 'goods.quantity')) {
    const flat = numeric(entry.value);
    const counted = readNumbers(entry.value);
    const all = counted.map((one) => ({ ...one, unit: unitBehind(flat.slice(one.end, one.end + 20), tables) }));
    // "10 cartons / 240 pcs": the pieces are what values are counted by.
    const best = all.find(({ unit }) => unit !== null && unit !== 'package') ?? all[0];
    const mass = best && KILOGRAMS.find(([unit]) => unit.test(flat.slice(best.end, best.end + 8)))?.[1];
    if (best && best.value > 0 && mass && !best.unit) {
      return { amount: exactly(best.value * mass), unit: 'kilogram', evidence: evidenceOf(entry, item.index) };
    }
    if (best && best.value > 0) {
      return { amount: exactly(best.value), unit: best.unit ?? 'piece', evidence: evidenceOf(entry, item.index) };
    }
  }
  return inDescription(item, tables);
}

function inDescription(item: Item, tables: FactTables): Measure | null {
  for (const entry of entriesOf(item, 'goods.description')) {
    const flat = numeric(entry.value);
    for (const { value, start, end } of readNumbers(entry.value)) {
      if (!Number.isInteger(value) || value < 1 || value > 100_000) continue;
      const unit = unitBehind(flat.slice(end, end + 20), tables);
      // "x 2" and "x2" count; the X of "LX600" and "BMW X6" does not.
      const measured = /^ ?(?:[\p{L}\d]|\p{L}{1,2}(?!\p{L}))/u.test(flat.slice(end, end + 5));
      const times = /(?<![\p{L}\d])(?:×\s?|[xX]\s|x)$/u.test(flat.slice(Math.max(0, start - 4), start)) && !measured;
      const leading = start === 0 && /^ ?[x×] ?\p{L}/iu.test(flat.slice(end, end + 4));
      if (unit && !['litre', 'kilogram', 'metre', 'square-metre'].includes(unit))
        return { amount: exactly(value), unit, evidence: evidenceOf(entry, item.index, start, end + 6) };
      if (times || leading)
        return { amount: exactly(value), unit: 'piece', evidence: evidenceOf(entry, item.index, start, end) };
    }
  }
  return null;
}

const KILOGRAMS: [RegExp, number][] = [
  [/^ ?(?:kg|kgs|kilo|キロ|公斤|千克|кг|كجم|کیلو)/i, 1],
  [/^ ?(?:t|mt|ton|tons|tonnes?|トン|吨|噸|톤|т|тонн)(?![a-z])/i, 1000],
  [/^ ?(?:g|gr|gram|grams|グラム|克|г)(?![a-z])/i, 0.001],
  [/^ ?(?:lb|lbs|pounds?|ポンド|磅)(?![a-z])/i, 0.45359237],
  [/^ ?(?:oz|ounces?)(?![a-z])/i, 0.028349523],
];

/** Weight in kilograms; a number without a unit is kilograms. */
export function readWeight(item: Item): Measure | null {
  for (const entry of entriesOf(item, 'goods.weight')) {
    const flat = numeric(entry.value);
    const one = readNumbers(entry.value)[0];
    if (!one || one.value <= 0) continue;
    const times = KILOGRAMS.find(([unit]) => unit.test(flat.slice(one.end, one.end + 8)))?.[1] ?? 1;
    const other = one.or === undefined ? one.value : one.or;
    const [low, high] = [Math.min(one.value, other) * times, Math.max(one.value, other) * times];
    return { amount: { min: low, max: high }, unit: 'kilogram', evidence: evidenceOf(entry, item.index) };
  }
  return null;
}

const VOLUME = /(\d+(?:[.,]\d+)?) ?(ml|cl|l(?:itre|iter)?s?|мл|л|毫升|升|ℓ)(?![\p{L}])/iu;
const LITRES: Record<string, number> = { m: 0.001, c: 0.01, l: 1, м: 0.001, л: 1, 毫: 0.001, 升: 1, ℓ: 1 };

/** Volume of the line in litres: a quantity counted in litres, or bottles of a size that the words give (`12 x 750 ml`). */
export function readVolume(item: Item, quantity: Measure | null): Measure | null {
  if (quantity?.unit === 'litre') return quantity;
  for (const entry of entriesOf(item, 'goods.description')) {
    const size = VOLUME.exec(numeric(entry.value));
    if (!size) continue;
    const packed = /(\d{1,4}) ?[x×*] ?$/i.exec(numeric(entry.value).slice(0, size.index))?.[1];
    const litres = Number(size[1]!.replace(',', '.')) * (LITRES[size[2]![0]!.toLowerCase()] ?? 1);
    const inPack = packed ? Number(packed) : null;
    const packs = quantity?.unit === 'package' ? quantity.amount.max : inPack && !quantity ? 1 : null;
    const pieces = quantity?.unit === 'piece' ? quantity.amount.max : inPack && packs ? inPack * packs : null;
    if (litres > 0 && pieces)
      return {
        amount: exactly(litres * pieces),
        unit: 'litre',
        evidence: evidenceOf(entry, item.index, size.index, size.index + size[0].length),
      };
  }
  return null;
}
