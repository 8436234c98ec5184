import { writeGazetteer } from '../../src/facts/places/gazetteer-writer';
import {
  callingCodesSchema,
  hubsSchema,
  leadsSchema,
  masksSchema,
  missionsSchema,
  occupiedSchema,
  partyActsSchema,
  phoneAreasSchema,
} from '../../src/facts/places/places.schema';
import { addAirports } from './gazetteer/airports';
import { newBook } from './gazetteer/book';
import { addCountries } from './gazetteer/countries';
import { addNorthKorea, addOccupied, addPorts } from './gazetteer/curated';
import { addRegions } from './gazetteer/regions';
import { addOtherNames, addTowns } from './gazetteer/towns';
import type { Maker } from './makers';
import { folded, jsonBytes, readYaml } from './yaml';

/** Section `gazetteer`: countries, ports, towns, airports by name and code. What is entered first sets a name's tier. */
export const makeGazetteer: Maker = () => {
  const book = newBook();
  addNorthKorea(book);
  addOccupied(book);
  addCountries(book);
  addPorts(book);
  addOtherNames(book);
  addTowns(book);
  addRegions(book);
  addAirports(book);
  return [{ name: 'gazetteer', bytes: writeGazetteer(book.places, book.names) }];
};

/** Tables of `assets/places` that are small enough to be read as they are. */
export const makePlaceTables: Maker = () => [
  { name: 'masks', bytes: jsonBytes(folded(readYaml('assets/places/masks.yaml', masksSchema))) },
  { name: 'missions', bytes: jsonBytes(folded(readYaml('assets/places/missions.yaml', missionsSchema))) },
  { name: 'leads', bytes: jsonBytes(folded(readYaml('assets/places/leads.yaml', leadsSchema))) },
  { name: 'phone-areas', bytes: jsonBytes(readYaml('assets/places/phone-areas.yaml', phoneAreasSchema)) },
  { name: 'calling-codes', bytes: jsonBytes(readYaml('assets/places/calling-codes.yaml', callingCodesSchema)) },
  { name: 'hubs', bytes: jsonBytes(readYaml('assets/places/hubs.yaml', hubsSchema)) },
  { name: 'party-acts', bytes: jsonBytes(folded(readYaml('assets/places/party-acts.yaml', partyActsSchema))) },
  { name: 'occupied', bytes: jsonBytes(readYaml('assets/places/occupied-ukraine.yaml', occupiedSchema)) },
];
