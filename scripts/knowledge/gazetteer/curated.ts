import { locodesSchema, northKoreaSchema, occupiedSchema, portsSchema } from '../../../src/facts/places/places.schema';
import type { Place } from '../../../src/facts/tables';
import { readYaml } from '../yaml';
import type { Book } from './book';

const of = (country: string, kind: Place['kind'], name: string, certainty: Place['certainty']): Place => ({
  name,
  country,
  kind,
  population: 0,
  certainty,
});

/** Every wording of the DPRK, its provinces, cities, districts, ports and airports, with their tiers. */
export function addNorthKorea(book: Book): void {
  const data = readYaml('assets/places/north-korea.yaml', northKoreaSchema);
  const named = { ...of('KP', 'country', 'North Korea', 'strong') };
  book.add(named, data.names.strong);
  book.add({ ...named, certainty: 'medium' }, data.names.medium);
  book.add({ ...named, certainty: 'weak' }, data.names.weak);
  book.add({ ...named, only: 'country-field' }, data.names.countryField);
  for (const region of data.regions)
    book.add(of('KP', 'region', region.name, region.tier), [region.name, ...region.forms]);
  for (const city of data.cities) {
    const locode = Object.entries(data.ports).find(([, name]) => name === city.name)?.[0];
    const entry = { ...of('KP', 'city', city.name, city.tier), ...(locode ? { locode } : {}) };
    book.add(entry, [city.name, ...city.forms, ...(city.weak ?? []).flatMap(suffixed)]);
    if (city.weak) book.add({ ...entry, certainty: 'weak' }, city.weak);
  }
  book.add(of('KP', 'district', 'Pyongyang district', 'weak'), data.districts);
  for (const [code, name] of Object.entries(data.ports))
    book.add({ ...of('KP', 'port', name, 'strong'), locode: code }, [`@locode ${code}`]);
  for (const [iata, name] of Object.entries(data.airports))
    book.add(of('KP', 'airport', name, 'strong'), [`@iata ${iata}`]);
}

/** A weak form is the place for certain with the word for town, county, district or port behind it. */
function suffixed(form: string): string[] {
  if (/^\p{Script=Hangul}+$/u.test(form)) return ['시', '군', '구역', '항'].map((suffix) => form + suffix);
  return /^\p{Script=Han}+$/u.test(form) ? ['港', '市', '郡'].map((suffix) => form + suffix) : [];
}

/** Occupied Ukraine: regions and the towns behind the line. */
export function addOccupied(book: Book): void {
  const data = readYaml('assets/places/occupied-ukraine.yaml', occupiedSchema);
  for (const { code, name, partial, names, cities } of data.territories) {
    const region = { ...of('UA', 'region', name, partial ? 'medium' : 'strong'), territory: code };
    book.add({ ...region, certainty: 'strong' }, names ?? []);
    for (const city of cities)
      book.add({ ...of('UA', 'city', city, 'strong'), territory: code, population: 50_000 }, [city]);
  }
  for (const [locode, territory] of Object.entries(data.ports)) {
    book.add({ ...of('UA', 'port', locode, 'strong'), territory, locode }, [`@locode ${locode}`]);
  }
}

/** Ports by LOCODE and name, and further ones by their code alone. */
export function addPorts(book: Book): void {
  for (const [locode, names] of Object.entries(readYaml('assets/places/ports.yaml', portsSchema))) {
    const port = { ...of(locode.slice(0, 2), 'port', names[0]!, 'strong'), locode, population: 500_000 };
    book.add(port, [`@locode ${locode}`, ...names]);
  }
  for (const [locode, name] of Object.entries(readYaml('assets/places/locodes.yaml', locodesSchema)))
    book.add({ ...of(locode.slice(0, 2), 'port', name, 'strong'), locode }, [`@locode ${locode}`]);
}
