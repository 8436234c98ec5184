import { fold } from '../../text/fold';
import type { Item } from '../../trade/shipment';
import { evidenceOf } from '../evidence';
import type { FamilyFact } from '../facts';
import type { FamilyTable } from '../goods/hs';
import { entriesOf } from '../goods/item-entries';
import { lookUp } from '../goods/lexicon';
import type { FactTables } from '../tables';

/** Fields that only a vehicle has; the first that is filled in speaks. */
const OWN = ['vehicle.make', 'vehicle.model', 'vehicle.vin', 'vehicle.engine'] as const;

/**
 * The family of a vehicle that stands in its own fields alone, as on a listing: no words and no code say what it is. What its maker
 * builds when nothing else is said, a passenger car for most.
 */
export function offeredVehicle(item: Item, tables: FactTables): FamilyFact[] {
  const entry = OWN.flatMap((role) => entriesOf(item, role))[0];
  if (!entry) return [];
  const kinds = (['vehicle.make', 'vehicle.model'] as const)
    .flatMap((role) => entriesOf(item, role))
    .flatMap(({ value }) => lookUp(fold(value), tables))
    .flatMap(({ kind }) => kind ?? []);
  const family = kinds.includes('truck')
    ? 'goods-vehicle'
    : kinds.includes('motorcycle')
      ? 'motorcycle'
      : 'passenger-car';
  const within = tables.table<FamilyTable>('families')[family]?.within ?? [];
  const evidence = evidenceOf(entry, item.index);
  return [family, ...within].map((one) => ({ family: one, certainty: 'strong', evidence }));
}
