import { openGazetteer } from './places/gazetteer';
import type { FactTables } from './tables';

/** What is asked of the knowledge buffer: `OpenBuffer` of `knowledge/buffer`. */
export interface TableSource {
  bytes(name: string): Uint8Array | null;
  json<T>(name: string): T;
}

/** The tables of the knowledge buffer, in place. The gazetteer opens at once and at no cost; the others are parsed when first asked for. */
export function openFactTables(source: TableSource): FactTables {
  const gazetteer = openGazetteer(section(source, 'gazetteer'));
  return {
    places: gazetteer.places,
    span: gazetteer.span,
    locode: gazetteer.locode,
    airport: gazetteer.airport,
    table: (name) => source.json(name),
    bytes: (name) => section(source, name),
  };
}

function section(source: TableSource, name: string): Uint8Array {
  const bytes = source.bytes(name);
  if (!bytes) throw new Error(`Knowledge: section "${name}" is missing from the buffer. Build it again.`);
  return bytes;
}
