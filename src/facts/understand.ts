import type { Shipment } from '../trade/shipment';
import type { Facts } from './facts';
import type { FactTables } from './tables';

/** Strings become facts. Total: never throws, whatever was typed. */
export function understand(_shipment: Shipment, _tables: FactTables): Facts {
  return {
    places: [],
    destinations: [],
    origins: [],
    items: [],
    names: [],
    vessels: [],
    identifiers: [],
    documentCodes: [],
    dates: [],
    incoterm: null,
    loadedIn: null,
    keys: [],
  };
}
