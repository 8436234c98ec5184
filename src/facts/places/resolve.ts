import { atMost, weaker } from '../evidence';
import type { PlaceFact } from '../facts';
import type { Place } from '../tables';
import { sideOf } from './field-modes';
import type { Spoken } from './spoken';

/** A city so much larger than its namesakes is meant when nothing else is said. */
const DOMINANT = 20;

/**
 * Decides between the readings of each name by what stands near it: the same value, the same party, the same end of the journey.
 * "Moscow" in a block of the United States is the one in Pennsylvania; alone it is Russia's. What stays open is in `or`.
 */
export function resolvePlaces(spoken: readonly Spoken[]): PlaceFact[] {
  const settled = new Map<Spoken, Set<string>>();
  const context = contexts(spoken);
  for (const one of spoken) settled.set(one, countriesNear(one, context));
  return spoken.flatMap((one) => {
    if (isForeign(one.readings, one.within) && one.within?.some((code) => isNear(code, one, context))) return [];
    if (one.borne && isBorneAbroad(one, spoken)) return [];
    const fact = decide(one, settled.get(one)!, context.blocks.get(one.block));
    return fact ? [fact] : [];
  });
}

/** States in which "Crimea" or "Stalingrad" is the place itself. */
const AT_HOME = new Set(['UA', 'RU']);
/** From this size on the town in the same address is the one that the name's street is in. */
const LARGE = 50_000;

/** Whether a town or country beside the name, in the same field, lies elsewhere and none at home: "Crimée, 75019 Paris" is a street. */
function isBorneAbroad({ evidence, readings }: Spoken, spoken: readonly Spoken[]): boolean {
  const beside = spoken.filter(
    (other) =>
      other.evidence.field === evidence.field &&
      other.readings !== readings &&
      other.via !== 'postalCode' &&
      !other.borne,
  );
  const meant = beside.flatMap((other) => largest(other.readings) ?? []);
  return (
    !meant.some(({ country }) => AT_HOME.has(country)) &&
    meant.some(({ kind, population }) => kind === 'country' || kind === 'region' || population >= LARGE)
  );
}

/** Whether a state stands behind the name and no reading lies in its country. */
const isForeign = (readings: readonly Place[], within: readonly string[] | undefined) =>
  within !== undefined && !readings.some(({ country }) => within.includes(country));

const isNear = (code: string, { block, evidence }: Spoken, { blocks, towns, values }: Context) =>
  [blocks.get(block), towns.get(block), values.get(evidence.field)].some((near) => near?.has(code));

interface Context {
  values: Map<string, Set<string>>;
  blocks: Map<string, Set<string>>;
  /** Towns that lie in one country only: they settle "Georgia" beside "Tbilisi". */
  towns: Map<string, Set<string>>;
  sides: Map<string, Set<string>>;
}

/** Countries that are named without doubt, by value, block and end of the journey. */
function contexts(spoken: readonly Spoken[]): Context {
  const context: Context = { values: new Map(), blocks: new Map(), towns: new Map(), sides: new Map() };
  const put = (map: Map<string, Set<string>>, key: string, country: string) =>
    map.set(key, (map.get(key) ?? new Set()).add(country));
  for (const { readings, via, evidence, block, lead, within } of spoken) {
    const [first] = readings;
    if (!first || lead || isForeign(readings, within) || new Set(readings.map(({ country }) => country)).size > 1)
      continue;
    if (via === 'name' || via === 'text' || via === 'mission' || via === 'phone') continue;
    const isPlain = first.kind === 'country' || first.kind === 'port' || first.certainty === 'strong';
    // A weak region may be another country's: both Koreas have a province of that name.
    if (!isPlain && (first.kind !== 'region' || first.certainty === 'weak')) continue;
    put(context.values, evidence.field, first.country);
    put(context.towns, block, first.country);
    const said = first.certainty === 'strong' || via === 'country';
    if ((first.kind === 'country' && said) || via === 'postalCode') put(context.blocks, block, first.country);
    if (via === 'country' || via === 'port') put(context.sides, sideOf(evidence.role), first.country);
  }
  return context;
}

function countriesNear(one: Spoken, { values, blocks, towns, sides }: Context): Set<string> {
  const candidates = new Set(one.readings.map(({ country }) => country));
  for (const near of [
    values.get(one.evidence.field),
    blocks.get(one.block),
    towns.get(one.block),
    sides.get(sideOf(one.evidence.role)),
  ]) {
    const agreed = [...candidates].filter((country) => near?.has(country));
    if (agreed.length > 0) return new Set(agreed);
  }
  return new Set();
}

function decide(one: Spoken, agreed: Set<string>, block: Set<string> | undefined): PlaceFact | null {
  const readings = agreed.size > 0 ? one.readings.filter(({ country }) => agreed.has(country)) : one.readings;
  const place = largest(one.via === 'port' ? towns(readings) : readings);
  if (!place) return null;
  const others = agreed.size > 0 ? [] : rivals(place, readings);
  // 朝鲜 alone may be older Korea; its embassy is one state's.
  let certainty = one.via === 'mission' && place.country === 'KP' ? one.cap : atMost(place.certainty, one.cap);
  const elsewhere = block !== undefined && block.size > 0 && !block.has(place.country);
  // "Persia" and "Cuba" are small towns too; a country's full name within an address of another is not.
  if (
    elsewhere &&
    place.certainty !== 'strong' &&
    (place.kind !== 'country' || one.via === 'address' || one.via === 'city')
  )
    certainty = weaker(certainty);
  // DNR and LNR are offices and brands where nothing is Russian or Ukrainian.
  if (elsewhere && place.territory && !block.has('RU') && /^[A-Z.]{3,6}$/.test(one.evidence.quote)) certainty = 'weak';
  // Nampo, Wonsan and Rajin are streets and surnames elsewhere, but there is no other port of the name.
  if (one.via === 'port' && place.country === 'KP' && certainty === 'medium' && !elsewhere) certainty = one.cap;
  if (one.via === 'name' && place.country !== 'KP' && (elsewhere || block?.has(place.country))) certainty = 'weak';
  return {
    place: place.territory ?? place.country,
    name: place.name,
    ...(place.locode ? { locode: place.locode } : {}),
    via: one.via,
    certainty,
    or: others,
    ...(one.lead ? { lead: one.lead } : {}),
    evidence: one.evidence,
  };
}

/** In a port field Singapore is the port, not the country. */
function towns(readings: readonly Place[]): readonly Place[] {
  const ports = readings.filter(({ kind }) => kind !== 'country');
  return ports.length > 0 && ports.some(({ country }) => country === readings[0]!.country) ? ports : readings;
}

function largest(readings: readonly Place[]): Place | undefined {
  return readings.reduce<Place | undefined>((best, place) => {
    if (!best) return place;
    if (best.kind === 'country' || best.territory) return best;
    return place.population > best.population ? place : best;
  }, undefined);
}

function rivals(place: Place, readings: readonly Place[]): string[] {
  const own = place.territory ?? place.country;
  const open = readings.filter((other) => {
    if ((other.territory ?? other.country) === own) return false;
    if (place.kind === 'country') return other.kind === 'country';
    if (place.territory)
      return other.population > 0 && other.country !== 'UA' && other.population * 2 > place.population;
    return other.population * DOMINANT > place.population;
  });
  return [...new Set(open.map((other) => other.territory ?? other.country))];
}
