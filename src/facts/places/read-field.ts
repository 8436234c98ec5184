import { fold } from '../../text/fold';
import { wordsOf } from '../../text/words';
import type { Entry } from '../../trade/shipment';
import { evidenceOf } from '../evidence';
import type { Certainty, PlaceVia } from '../facts';
import type { FactTables, Place } from '../tables';
import { countryCode, portCodes } from './codes';
import { excludedWords } from './exclusion';
import { blockOf, type FieldMode, modeOf } from './field-modes';
import { findLeads, type Lead } from './find-leads';
import { type FoundPlace, findPlaces } from './find-places';
import { findMission } from './missions';
import { placeWords } from './place-tables';
import type { Spoken } from './spoken';
import { stateBehind } from './states';
import { isStreet } from './streets';

/** Every place that one field names, readings open. Fields that name none give nothing. */
export function readField(entry: Entry, item: number | null, tables: FactTables): Spoken[] {
  const mode = modeOf(entry.role);
  if (mode === 'none' || entry.value.trim() === '') return [];
  const say = speaker(entry, item, mode);
  if (mode === 'country' || mode === 'port') {
    const coded = readCodes(entry, mode, tables, say);
    if (coded) return coded;
  }
  return readWords(entry, mode, tables, say);
}

/** Where a port is asked for, a port of the DPRK goes before inland towns of the same name: 南浦 is Nampo, not Pucheng in Fujian. */
function seaports({ role }: Entry, readings: Place[]): Place[] {
  if (!role.startsWith('port.')) return readings;
  const ports = readings.filter(({ country, locode }) => country === 'KP' && locode);
  return ports.length > 0 ? readings.filter((place) => ports.includes(place) || place.locode) : readings;
}

type Say = (readings: Place[], via: PlaceVia, cap: Certainty, start: number, end: number, lead?: string) => Spoken;

const speaker =
  (entry: Entry, item: number | null, mode: FieldMode): Say =>
  (readings, via, cap, start, end, lead) => ({
    readings: readings.map((place) => asked(place, mode)),
    via,
    cap,
    ...(lead ? { lead } : {}),
    evidence: evidenceOf(entry, item, start, end),
    block: blockOf(entry.role),
  });

/** A town of two or three letters ("Po", "Of") is read where it is the whole value, not from a "P.O. box". */
function isLongEnough({ start, end, words }: FoundPlace, value: string, { kind }: Place): boolean {
  const letters = value.slice(start, end).replace(/[^\p{L}\p{N}]/gu, '');
  return (
    kind === 'country' ||
    words > 1 ||
    letters.length > 3 ||
    /[^\p{Script=Latin}]/u.test(letters) ||
    value.trim().length <= end - start
  );
}

/** A name that is also a word ("Turkey", "Chad", 朝鲜) is the country without doubt where a country or a port is asked for. */
function asked(place: Place, mode: FieldMode): Place {
  if ((mode !== 'country' && mode !== 'port') || place.kind !== 'country' || place.certainty === 'strong') return place;
  return { ...place, certainty: place.certainty === 'medium' ? 'strong' : 'medium' };
}

/** What a country or port field says by codes and whole names; null when its words have to be read. */
function readCodes(entry: Entry, mode: 'country' | 'port', tables: FactTables, say: Say): Spoken[] | null {
  const { value } = entry;
  const whole = tables.places(fold(value)).filter(({ only }) => !only || only === `${mode}-field`);
  if (mode === 'country') {
    const coded = countryCode(value, tables) ?? (entry.code ? countryCode(entry.code, tables) : null);
    // A code of two letters is the code: "RU" is Russia and "MY" Malaysia, whatever short name is spelled so in some language.
    const isCode = /^\s*(?:[A-Z]{2}|[a-z]{2})\s*$/.test(value);
    const fits = !coded || isCode || whole.length === 0 || whole.some(({ country }) => country === coded.country);
    if (coded && fits) return [say([coded], 'country', 'strong', 0, value.length)];
    const countries = whole.filter(({ kind }) => kind === 'country');
    return countries.length > 0 ? [say(countries, 'country', 'strong', 0, value.length)] : null;
  }
  const codes = portCodes(
    value,
    tables,
    whole.some(({ kind }) => kind !== 'country'),
  );
  if (codes.length === 0 && entry.code) {
    const behind = portCodes(entry.code, tables, false)[0];
    if (behind) return [say([behind.place], 'port', 'strong', 0, value.length)];
  }
  if (codes.length === 0) return null;
  const first = codes[0]!;
  const rest = value.length - (first.end - first.start);
  const spoken = codes.map(({ place, start, end }) => say([place], 'port', 'strong', start, end));
  return rest < 4 ? spoken : [...spoken, ...readWords(entry, 'port', tables, say)];
}

function readWords(entry: Entry, mode: FieldMode, tables: FactTables, say: Say): Spoken[] {
  const table = placeWords(tables);
  const { value } = entry;
  const words = wordsOf(value);
  const masks = mode === 'name' || mode === 'text' ? table.namedMasks : table.masks;
  const excluded = excludedWords(value, words, table);
  const leads = findLeads(value, words, table);
  const leadTo = (found: FoundPlace) => leads.find(({ from, to }) => found.word >= from && found.word < to);
  // Short forms of a country are read in its field, and where something says that the goods go there: "транзит в РФ".
  const isMeant = ({ only }: Place, found: FoundPlace) =>
    !only ||
    only === `${mode}-field` ||
    (only === 'country-field' && leadTo(found)?.kind === 'destination' && found.end - found.start > 1);
  const places = findPlaces(value, words, tables, masks)
    .map((found) => ({
      ...found,
      readings: seaports(
        entry,
        found.readings.filter((place) => isMeant(place, found) && isLongEnough(found, value, place)),
      ),
    }))
    .filter((found) => found.readings.length > 0 && !excluded[found.word] && !isStreet(words, found, table.streets));
  const mission = mode === 'name' || mode === 'address' || mode === 'use' ? findMission(words, places, table) : null;

  const spoken: Spoken[] = [];
  if (mission?.of) {
    const { readings } = mission.of;
    const ours = readings[0]!.country === 'KP';
    if (ours || readings.some(({ country }) => country === 'KP'))
      spoken.push(say(readings, 'mission', ours ? 'strong' : 'weak', mission.start, mission.end));
  }
  for (const found of places) {
    // "Kore" in "Kore DHC": what the mission's own words hold is told with it.
    if (mission?.of && found.word >= mission.of.word && found.word < mission.of.word + mission.of.words) continue;
    const lead = leadTo(found);
    const how = manner(mode, found, lead, () => segmentOf(value, found));
    if (!how) continue;
    const one = say(found.readings, how.via, how.cap, lead ? lead.start : found.start, found.end, lead?.text);
    const within = mode === 'address' || mode === 'city' || mode === 'port' ? stateBehind(value, found.end) : [];
    const borne = table.borne.at(words, found.word) >= found.words;
    spoken.push({ ...one, ...(within.length > 0 ? { within } : {}), ...(borne ? { borne } : {}) });
  }
  return spoken;
}

/** Whether the found name is alone between commas or line breaks behind the first of them: an address glued to a name. */
function segmentOf(value: string, found: FoundPlace): 'glued' | 'within' {
  const before = value.slice(0, found.start);
  const cut = Math.max(
    before.lastIndexOf(','),
    before.lastIndexOf('\n'),
    before.lastIndexOf(';'),
    before.lastIndexOf('、'),
    before.lastIndexOf('，'),
  );
  if (cut < 0) return 'within';
  const after = /[,\n;、，]/.exec(value.slice(found.end));
  const segment = value.slice(cut + 1, after ? found.end + after.index : undefined);
  const rest = segment
    .replace(value.slice(found.start, found.end), '')
    .replace(/[\d\s.,()-]|p\.?o\.? ?box|district|city|구역|시|区|市/giu, '');
  return rest.length <= 2 ? 'glued' : 'within';
}

function manner(
  mode: FieldMode,
  found: FoundPlace,
  lead: Lead | undefined,
  segment: () => 'glued' | 'within',
): { via: PlaceVia; cap: Certainty } | null {
  const kind = found.readings[0]!.kind;
  const disguise: Certainty = found.disguised && kind !== 'country' ? 'medium' : 'strong';
  if (lead && (mode === 'text' || mode === 'use' || mode === 'name')) {
    return { via: 'text', cap: lead.kind === 'destination' ? disguise : 'medium' };
  }
  switch (mode) {
    case 'country':
      return { via: kind === 'country' ? 'country' : 'city', cap: disguise };
    case 'port':
      return { via: found.readings.every((place) => place.kind === 'country') ? 'country' : 'port', cap: disguise };
    case 'city':
      return { via: 'city', cap: disguise };
    case 'address':
      return { via: 'address', cap: disguise };
    case 'name':
      if (segment() === 'glued') return { via: 'address', cap: disguise };
      return isWorthNaming(found.readings) ? { via: 'name', cap: 'medium' } : null;
    case 'use':
      return { via: 'text', cap: 'medium' };
    default:
      return kind === 'country' || found.readings[0]!.country === 'KP' || found.readings[0]!.territory
        ? { via: 'text', cap: 'weak' }
        : null;
  }
}

/** Towns that many firms are called after ("Store", "Chu", "Yug") are not read from a name; large ones, countries and the DPRK are. */
function isWorthNaming(readings: readonly Place[]): boolean {
  return readings.some(
    ({ kind, country, territory, population }) =>
      kind === 'country' || kind === 'port' || country === 'KP' || territory !== undefined || population >= 300_000,
  );
}
