import { allEntries, type Shipment } from '../../trade/shipment';
import type { PlaceFact } from '../facts';
import { memory } from '../remember';
import type { FactTables } from '../tables';
import { blockOf } from './field-modes';
import { readMailDomains } from './mail-domains';
import { readPhones } from './phones';
import { readPostalCodes } from './postal-codes';
import { readField } from './read-field';
import { resolvePlaces } from './resolve';
import type { Spoken } from './spoken';

const rememberedField = memory<Spoken[]>();

/** Every place that a shipment has to do with, homonyms settled by what stands near them. */
export function readPlaces(shipment: Shipment, tables: FactTables): PlaceFact[] {
  const itemOf = new Map(shipment.items.flatMap((item) => item.entries.map((entry) => [entry, item.index] as const)));
  const entries = allEntries(shipment).filter(({ value }) => value.trim() !== '');
  const spoken = entries.flatMap((entry) => {
    const item = itemOf.get(entry) ?? null;
    return rememberedField([entry], String(item), tables, () => readField(entry, item, tables));
  });
  const postal = entries.flatMap((entry) =>
    readPostalCodes(
      entry,
      spoken.filter(({ block }) => block === blockOf(entry.role)),
      tables,
    ),
  );
  return [
    ...resolvePlaces([...spoken, ...postal]),
    ...entries.flatMap((entry) => readPhones(entry, tables)),
    ...entries.flatMap(readMailDomains),
  ];
}
