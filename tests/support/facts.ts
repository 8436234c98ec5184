import type { Destination, Evidence, Facts, ItemFacts, PlaceFact, VehicleFacts } from '../../src/facts/facts';
import { exactly } from '../../src/trade/interval';
import type { Role } from '../../src/trade/roles';

/** Facts written by hand, for tests of what judges them: only what a test is about is said. */
export function evidence(role: Role, value: string, item: number | null = null): Evidence {
  return { role, field: item === null ? role : `items[${item}].${role}`, value, quote: value, item };
}

export function place(code: string, role: Role, value: string, more: Partial<PlaceFact> = {}): PlaceFact {
  return {
    place: code,
    name: value,
    via: 'country',
    certainty: 'strong',
    or: [],
    evidence: evidence(role, value),
    ...more,
  };
}

export function destination(...because: PlaceFact[]): Destination {
  return { place: because[0]!.place, certainty: because[0]!.certainty, because };
}

export function item(more: Partial<ItemFacts> = {}): ItemFacts {
  return {
    index: 0,
    hs: [],
    families: [],
    accessory: null,
    vehicle: null,
    condition: null,
    quantity: null,
    weight: null,
    volume: null,
    total: null,
    unit: null,
    brands: [],
    ...more,
  };
}

export function code(digits: string, index = 0): ItemFacts['hs'][number] {
  return { digits, from: 'code', certainty: 'strong', evidence: evidence('goods.hsCode', digits, index) };
}

export function family(
  name: string,
  certainty: 'strong' | 'medium' | 'weak' = 'strong',
  index = 0,
): ItemFacts['families'][number] {
  return { family: name, certainty, evidence: evidence('goods.description', name, index) };
}

export function vehicle(more: Partial<VehicleFacts> = {}): VehicleFacts {
  return {
    vins: [],
    makes: [],
    models: [],
    years: [],
    engines: [],
    engineCc: null,
    builtCc: null,
    fuels: [],
    fuel: [],
    seats: null,
    groundClearanceMm: null,
    luxury: null,
    mileageKm: null,
    ...more,
  };
}

/** A vehicle whose engine size is typed. */
export function engine(cc: number): VehicleFacts {
  const is = exactly(cc);
  return vehicle({
    engines: [{ is, certainty: 'strong', evidence: evidence('vehicle.engine', String(cc), 0) }],
    engineCc: is,
  });
}

export function money(amount: number, currency: string | null, role: Role = 'goods.unitValue'): ItemFacts['unit'] {
  return { amount: exactly(amount), currency, evidence: [evidence(role, String(amount), 0)] };
}

export function facts(more: Partial<Facts> = {}): Facts {
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
    ...more,
  };
}
