import type { Item } from '../../trade/shipment';
import type { FamilyFact, ItemFacts } from '../facts';
import type { FactTables } from '../tables';
import { offeredVehicle } from '../vehicles/offered';
import { readVehicle } from '../vehicles/read-vehicle';
import { readCondition } from './condition';
import { familiesOfCode, readHs } from './hs';
import { namesOne } from './one';
import { readQuantity, readVolume, readWeight } from './quantity';
import { readValues } from './value';
import { readWords } from './words';

const VEHICLE_CODE = /^87(?:0[1-6]|11|16)/;

/** One line of goods, understood. `currency` is one that the shipment names elsewhere, for amounts that name none. */
export function readItem(item: Item, currency: string | null, tables: FactTables): ItemFacts {
  const typed = readHs(item);
  const spoken = readWords(item, tables);
  // What the words say as surely as the code is told as theirs: rules on part of a code ask for the words.
  const families = [...spoken.families, ...typed.flatMap((hs) => familiesOfCode(hs, tables))];
  if (families.length === 0 && typed.length === 0 && !spoken.accessory) families.push(...offeredVehicle(item, tables));
  // "Toyota RAV4" may be a part for one; with an engine, a fuel, a number or a mileage in fields of their own it is the car.
  if (spoken.byName && typed.length === 0 && isDriven(item))
    families.push(...families.map((one) => ({ ...one, certainty: 'strong' as const })));
  const isVehicle =
    typed.some(({ digits }) => VEHICLE_CODE.test(digits)) ||
    families.some(({ family }) => family === 'road-vehicle' || family === 'passenger-car');
  const vehicle = readVehicle(item, typed, { isVehicle, accessory: spoken.accessory !== null }, tables);
  const quantity = readQuantity(item, tables);
  // One vehicle where it has its own fields, its own number, or one model is named: then the value is for one.
  const one = vehicle !== null && (vehicle.vins.length === 1 || vehicle.models.length === 1);
  const own = item.entries.some(({ role, value }) => role.startsWith('vehicle.') && value.trim() !== '');
  const single = (vehicle !== null && (own || one)) || (!spoken.accessory && namesOne(item, tables));
  const { total, unit } = readValues(item, quantity, single, currency);
  return {
    index: item.index,
    hs: [...typed, ...spoken.headings],
    families: strongest(families),
    accessory: spoken.accessory,
    vehicle,
    condition: readCondition(item),
    quantity,
    weight: readWeight(item),
    volume: readVolume(item, quantity),
    total,
    unit,
    brands: spoken.brands,
  };
}

/** Whether a field that only a whole vehicle has is filled in. */
const isDriven = (item: Item) =>
  item.entries.some(({ role, value }) => /^vehicle\.(?:engine|fuel|vin|mileage)$/.test(role) && value.trim() !== '');

const RANK = { strong: 2, medium: 1, weak: 0 };

/** One statement for each family: the most certain. */
function strongest(families: readonly FamilyFact[]): FamilyFact[] {
  const best = new Map<string, FamilyFact>();
  for (const one of families) {
    const held = best.get(one.family);
    if (!held || RANK[one.certainty] > RANK[held.certainty]) best.set(one.family, one);
  }
  return [...best.values()];
}
