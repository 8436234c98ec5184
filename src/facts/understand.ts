import { readCurrency } from '../text/currency';
import { cut } from '../text/cut';
import { allEntries, type Entry, type Shipment } from '../trade/shipment';
import type { Facts, IdentifierFact, ItemFacts } from './facts';
import { readItem } from './goods/read-item';
import { keysOf } from './keys';
import { readDepartures, readDocumentCodes, readIdentifiers, readIncoterm, readVessels } from './papers';
import { readNames } from './parties/read-names';
import { readPlaces } from './places/read-places';
import { weigh } from './places/weigh';
import { memory } from './remember';
import type { FactTables } from './tables';

/** Longer values are cut: nothing in a trade field that matters stands behind the first four thousand characters. */
const LONGEST_VALUE = 4000;
/** A form with more lines is judged by its first ones; the rest is named in the coverage by whoever read it. */
const MOST_ITEMS = 500;

const rememberedItem = memory<ItemFacts>();

/**
 * Strings become facts: places, goods, vehicles, names, papers, each with the words that spoke. Total: whatever was typed, there is an answer;
 * bounded: values are cut at 4,000 characters, lines at 500.
 */
export function understand(shipment: Shipment, tables: FactTables): Facts {
  const bounded = bound(shipment);
  const places = readPlaces(bounded, tables);
  const currency = anyCurrency(bounded);
  const items = bounded.items.map((item) =>
    rememberedItem(item.entries, `${item.index} ${currency ?? ''}`, tables, () => readItem(item, currency, tables)),
  );
  const origins = weigh(places, 'origin');
  const vins = items.flatMap(({ vehicle }) =>
    (vehicle?.vins ?? [])
      .filter(({ kind }) => kind === 'vin')
      .map(({ text, checkDigitOk, evidence }): IdentifierFact => ({ kind: 'vin', text, ok: checkDigitOk, evidence })),
  );
  const facts = {
    places,
    destinations: weigh(places, 'destination'),
    origins,
    items,
    names: readNames(bounded, places, tables),
    vessels: readVessels(bounded),
    identifiers: [...readIdentifiers(bounded), ...vins],
    documentCodes: readDocumentCodes(bounded),
    dates: readDepartures(bounded),
    incoterm: readIncoterm(bounded),
    loadedIn: loadedIn(origins),
  };
  return { ...facts, keys: keysOf(facts, bounded) };
}

function bound(shipment: Shipment): Shipment {
  const short = (entry: Entry): Entry =>
    entry.value.length > LONGEST_VALUE ? { ...entry, value: cut(entry.value, LONGEST_VALUE) } : entry;
  return {
    ...shipment,
    entries: shipment.entries.map(short),
    items: shipment.items.slice(0, MOST_ITEMS).map((item) => ({ ...item, entries: item.entries.map(short) })),
  };
}

/** The port of loading speaks first, then the place of receipt, then the shipper; where goods were made says nothing of where they leave. */
function loadedIn(origins: Facts['origins']): string | null {
  const order = ['port.loading', 'place.receipt', 'shipper.country', 'shipper.city', 'shipper.address'];
  for (const role of order) {
    const found = origins.find(({ because }) =>
      because.some(
        ({ evidence, certainty, or }) => evidence.role === role && certainty === 'strong' && or.length === 0,
      ),
    );
    if (found) return found.place.slice(0, 2);
  }
  return null;
}

/** The one currency that amounts of the shipment name, for those that name none. */
function anyCurrency(shipment: Shipment): string | null {
  const named = allEntries(shipment)
    .filter(({ role }) => role === 'goods.currency' || role === 'goods.value' || role === 'goods.unitValue')
    .flatMap(({ value }) => readCurrency(value)?.code ?? []);
  return new Set(named).size === 1 ? (named[0] ?? null) : null;
}
