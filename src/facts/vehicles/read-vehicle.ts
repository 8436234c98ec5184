import { fold } from '../../text/fold';
import { wordsOf } from '../../text/words';
import { type Interval, intersect } from '../../trade/interval';
import type { Item } from '../../trade/shipment';
import { evidenceOf } from '../evidence';
import type { Certainty, Evidence, Fuel, HsFact, Stated, VehicleFacts } from '../facts';
import { entriesOf } from '../goods/item-entries';
import { findTerms, lookUp } from '../goods/lexicon';
import type { LexiconEntry } from '../goods/lexicon-entry';
import type { FactTables } from '../tables';
import { engineInText, engineSize } from './engine';
import { fuelOf } from './fuel';
import { groundClearanceInText } from './ground-clearance';
import { vehicleOfCode } from './hs-vehicle';
import { knownModel } from './known-model';
import { mileage } from './mileage';
import { seatsInText } from './seats';
import { versionName } from './version-name';
import { readVins } from './vins';
import { vehicleYear, yearInText } from './year';

const stated = <T>(is: T, certainty: Certainty, evidence: Evidence): Stated<T> => ({ is, certainty, evidence });

/**
 * What one line says about a vehicle, or null when nothing says that it is one. `isVehicle` is what codes and words said already;
 * `accessory`, that the words speak of a part, a toy or a brochure: then only the vehicle's own fields count.
 */
export function readVehicle(
  item: Item,
  hs: readonly HsFact[],
  { isVehicle, accessory }: { isVehicle: boolean; accessory: boolean },
  tables: FactTables,
): VehicleFacts | null {
  const vins = readVins(item, tables);
  const own = item.entries.some(({ role, value }) => role.startsWith('vehicle.') && value.trim() !== '');
  const text = describe(item, { vehicle: own || isVehicle || vins.length > 0, accessory }, tables);
  if (!own && !isVehicle && vins.length === 0 && text.makes.length + text.models.length === 0) return null;
  const makes = [...fieldNames(item, 'vehicle.make', tables), ...text.makes];
  const models = [...fieldNames(item, 'vehicle.model', tables), ...text.models];
  if (makes.length === 0) makes.push(...makesOfModels(item, tables));
  const version = accessory ? [] : versionsOf(item, makes);
  const engines = enginesOf(item, hs, accessory);
  if (engines.length === 0) engines.push(...version.flatMap(({ size }) => size ?? []));
  const fuels = fuelsOf(item, hs, text.entries, accessory, tables);
  if (fuels.length === 0) fuels.push(...version.map(({ fuel }) => fuel));
  return {
    vins,
    makes: distinct(makes),
    models: distinct(models),
    years: yearsOf(item),
    engines,
    engineCc:
      engines.reduce<Interval | null | undefined>(
        (all, { is }) => (all === undefined ? is : all && intersect(all, is)),
        undefined,
      ) ?? null,
    builtCc: engines.length === 0 ? builtCc(makes, models, tables) : null,
    fuels,
    fuel:
      fuels.reduce<Fuel[] | null>((all, { is }) => (all === null ? is : all.filter((one) => is.includes(one))), null) ??
      [],
    seats: inText(item, seatsInText),
    groundClearanceMm: inText(item, groundClearanceInText),
    luxury: luxuryOf(
      item,
      text,
      makes,
      models,
      vins.flatMap(({ makes: all }) => all),
      tables,
    ),
    mileageKm: first(
      entriesOf(item, 'vehicle.mileage').map((entry) => {
        const km = mileage(entry.value);
        return km && stated(km, 'strong', evidenceOf(entry, item.index));
      }),
    ),
  };
}

/** What the first model that is known has been built with; a model of another make than the one declared is another model. */
function builtCc(
  makes: readonly Stated<string>[],
  models: readonly Stated<string>[],
  tables: FactTables,
): Stated<Interval> | null {
  for (const { is, evidence } of models) {
    const known = knownModel(is, tables);
    if (known && makes.some((make) => make.is === known.make)) return stated(known.cc, 'weak', evidence);
  }
  return null;
}

const first = <T>(list: (T | null)[]): T | null => list.find((one) => one !== null) ?? null;
const distinct = <T>(list: Stated<T>[]) =>
  list.filter((one, i) => list.findIndex((other) => other.is === one.is) === i);

interface Described {
  makes: Stated<string>[];
  models: Stated<string>[];
  entries: LexiconEntry[];
}

/** Makes and models in the description; short codes and loose names only where something else says that this is a vehicle. */
function describe(
  item: Item,
  { vehicle, accessory }: { vehicle: boolean; accessory: boolean },
  tables: FactTables,
): Described {
  const found: Described = { makes: [], models: [], entries: [] };
  if (accessory) return found;
  for (const entry of entriesOf(item, 'goods.description')) {
    const terms = findTerms(wordsOf(entry.value), tables);
    const sure = vehicle || terms.some(({ entries }) => entries.some(({ is }) => is === 'make' || is === 'model'));
    for (const { entries, start, end } of terms) {
      for (const one of entries) {
        if (!sure && (one.is === 'loose-make' || one.is === 'code')) continue;
        const evidence = evidenceOf(entry, item.index, start, end);
        if (one.is === 'make' || one.is === 'loose-make')
          found.makes.push(stated(one.id, one.is === 'make' ? 'strong' : 'medium', evidence));
        else if (one.is === 'model' || one.is === 'code') {
          found.models.push(stated(one.id, one.is === 'model' ? 'strong' : 'medium', evidence));
          if (one.make && one.is === 'model') found.makes.push(stated(one.make, 'medium', evidence));
        } else continue;
        found.entries.push(one);
      }
    }
  }
  return found;
}

/** The make or model of its own field: by its canonical name where it is known, else as typed. */
function fieldNames(item: Item, role: 'vehicle.make' | 'vehicle.model', tables: FactTables): Stated<string>[] {
  return entriesOf(item, role).map((entry) => {
    const known = vehicleTerm(entry.value, role, tables);
    return stated(
      known?.id ?? entry.value.trim().slice(0, 80),
      known ? 'strong' : 'medium',
      evidenceOf(entry, item.index),
    );
  });
}

function vehicleTerm(
  value: string,
  role: 'vehicle.make' | 'vehicle.model',
  tables: FactTables,
): LexiconEntry | undefined {
  const wanted = role === 'vehicle.make' ? ['make', 'loose-make'] : ['model', 'code'];
  const whole = lookUp(fold(value), tables).find(({ is }) => wanted.includes(is));
  if (whole) return whole;
  const all = findTerms(wordsOf(value), tables).flatMap(({ entries }) => entries);
  return all.find(({ is }) => wanted.includes(is)) ?? undefined;
}

function enginesOf(item: Item, hs: readonly HsFact[], accessory: boolean): Stated<Interval>[] {
  const typed = entriesOf(item, 'vehicle.engine').flatMap((entry) => {
    const size = engineSize(entry.value);
    return size ? [stated(size, 'strong', evidenceOf(entry, item.index))] : [];
  });
  const coded = hs.flatMap((one) => {
    const { cc } = vehicleOfCode(one.digits);
    return cc && one.from === 'code' ? [stated(cc, 'strong', one.evidence)] : [];
  });
  const spoken = [
    ...(accessory ? [] : entriesOf(item, 'goods.description')),
    ...entriesOf(item, 'vehicle.model'),
  ].flatMap((entry) => {
    const size = engineInText(entry.value);
    return size && typed.length === 0
      ? [stated(size.size, 'medium', evidenceOf(entry, item.index, size.start, size.end))]
      : [];
  });
  return [...typed, ...coded, ...spoken];
}

function fuelsOf(
  item: Item,
  hs: readonly HsFact[],
  known: readonly LexiconEntry[],
  accessory: boolean,
  tables: FactTables,
): Stated<Fuel[]>[] {
  const roles = [
    'vehicle.fuel',
    'vehicle.engine',
    'vehicle.model',
    ...(accessory ? [] : ['goods.description' as const]),
  ] as const;
  const typed = roles.flatMap((role) =>
    entriesOf(item, role).flatMap((entry) => {
      const fuel = fuelOf(wordsOf(entry.value), tables);
      if (!fuel || (role !== 'vehicle.fuel' && isPlainWord(entry.value.slice(fuel.start, fuel.end)))) return [];
      return [
        stated(
          fuel.means,
          role === 'vehicle.fuel' ? ('strong' as const) : ('medium' as const),
          evidenceOf(entry, item.index, fuel.start, fuel.end),
        ),
      ];
    }),
  );
  const coded = hs.flatMap((one) => {
    const { fuel } = vehicleOfCode(one.digits);
    return fuel && one.from === 'code' ? [stated(fuel, 'strong', one.evidence)] : [];
  });
  const entry =
    entriesOf(item, 'vehicle.model')[0] ??
    entriesOf(item, 'vehicle.make')[0] ??
    entriesOf(item, 'goods.description')[0];
  const driven = [
    ...known,
    ...entriesOf(item, 'vehicle.model').flatMap(({ value }) => lookUp(fold(value), tables)),
    ...entriesOf(item, 'vehicle.make').flatMap(({ value }) => lookUp(fold(value), tables)),
  ].find(({ fuel }) => fuel);
  const byModel = driven?.fuel && entry ? [stated([driven.fuel as Fuel], 'medium', evidenceOf(entry, item.index))] : [];
  return [...typed, ...coded, ...byModel];
}

/** "electric" or "gas" in a description may speak of windows or a stove. */
const isPlainWord = (quote: string) => /^(?:electric|gas|газ|gaz|elektrik|solar diesel|octane)$/i.test(quote.trim());

function yearsOf(item: Item): Stated<number>[] {
  const typed = entriesOf(item, 'vehicle.year').flatMap((entry) => {
    const year = vehicleYear(entry.value);
    return year ? [stated(year, 'strong', evidenceOf(entry, item.index))] : [];
  });
  if (typed.length > 0) return typed;
  return entriesOf(item, 'goods.description').flatMap((entry) => {
    const found = yearInText(entry.value);
    return found ? [stated(found.year, 'medium', evidenceOf(entry, item.index, found.start, found.end))] : [];
  });
}

const inText = (item: Item, read: (text: string) => Interval | null): Interval | null =>
  first([...entriesOf(item, 'goods.description'), ...entriesOf(item, 'vehicle.model')].map(({ value }) => read(value)));

/** The makes that unmistakable models in their field stand for. */
function makesOfModels(item: Item, tables: FactTables): Stated<string>[] {
  return entriesOf(item, 'vehicle.model').flatMap((entry) => {
    const known = vehicleTerm(entry.value, 'vehicle.model', tables);
    return known?.make && known.is === 'model' ? [stated(known.make, 'medium', evidenceOf(entry, item.index))] : [];
  });
}

/** What names of versions tell: fuel, and size where it follows. */
function versionsOf(item: Item, makes: readonly Stated<string>[]) {
  const known = makes.map(({ is }) => is);
  return [...entriesOf(item, 'vehicle.model'), ...entriesOf(item, 'goods.description')].flatMap((entry) => {
    const version = versionName(entry.value, known);
    if (!version) return [];
    const evidence = evidenceOf(entry, item.index, version.start, version.end);
    const size = version.size ? stated(version.size, 'medium' as const, evidence) : null;
    return [{ fuel: stated(version.fuel, 'medium' as const, evidence), size }];
  });
}

function luxuryOf(
  item: Item,
  text: Described,
  makes: Stated<string>[],
  models: Stated<string>[],
  vinMakes: string[],
  tables: FactTables,
): Stated<boolean> | null {
  const known = [...text.entries, ...[...makes, ...models].flatMap(({ is }) => lookUp(fold(is), tables))];
  const evidence = models[0]?.evidence ?? makes[0]?.evidence;
  if (evidence && known.some(({ luxury }) => luxury)) return stated(true, 'strong', evidence);
  const byVin =
    vinMakes.length > 0 && vinMakes.every((make) => lookUp(fold(make), tables).some(({ luxury }) => luxury));
  const vin = entriesOf(item, 'vehicle.vin')[0];
  if (byVin && vin) return stated(true, 'medium', evidenceOf(vin, item.index));
  return evidence ? stated(false, 'medium', evidence) : null;
}
