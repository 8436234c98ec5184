import type { PartyName, PartyPart, Role } from '../trade/roles';
import type { Meaning } from './meaning';
import { type ListOf, listOf } from './options';
import type { PairHow, Spot } from './page';
import type { Sign, Signs } from './signs';
import type { Surroundings } from './surroundings';

/** What the signs of one spot come to, before its neighbours are asked. */
export interface Claim {
  role: Role | null;
  /** A part without a party yet: "City" under no heading. */
  part: PartyPart | null;
  party: PartyName | null;
  /** Whether the party is the spot's own word, not its section's. */
  own: boolean;
  score: number;
  open: boolean;
  /** True when something says that this is no trade field, so that not even its neighbours' label makes it one. */
  vetoed: boolean;
  /** The look-alike that vetoed it; null for none, and where something else did. */
  not: string | null;
  why: string[];
}

const WEIGHT: Record<Sign['from'], number> = {
  label: 0.97,
  aria: 0.95,
  pair: 0.93,
  column: 0.94,
  row: 0.92,
  before: 0.9,
  placeholder: 0.85,
  title: 0.7,
  after: 0.6,
  name: 0.75,
  host: 0.7,
};

const TOKEN_PARTS: Record<string, PartyPart> = {
  name: 'name',
  'given-name': 'name',
  'family-name': 'name',
  organization: 'name',
  'street-address': 'address',
  'address-line1': 'address',
  'address-line2': 'address',
  'address-line3': 'address',
  'address-level2': 'city',
  'postal-code': 'postalCode',
  country: 'country',
  'country-name': 'country',
  tel: 'phone',
  'tel-national': 'phone',
  email: 'email',
};

const WHY_GIVEN: Partial<Record<PairHow, string>> = {
  price: 'an amount of money by itself',
  block: 'a line below its party',
};

const NOBODY: Claim = {
  role: null,
  part: null,
  party: null,
  own: false,
  score: 0,
  open: false,
  vetoed: false,
  not: null,
  why: [],
};
const VETOED: Claim = { ...NOBODY, vetoed: true };

/** Weighs the signs. Visible words outrank names, and a name never overrules a word that contradicts it. */
export function claimOf(spot: Spot, signs: Signs, around: Surroundings): Claim {
  if (spot.pair?.role)
    return {
      ...NOBODY,
      role: spot.pair.role,
      score: 0.85,
      why: [WHY_GIVEN[spot.pair.how] ?? WHY_GIVEN[spot.pair.how] ?? `structured data "${spot.pair.label}"`],
    };
  const spoken = signs.visible.filter((sign) => speaks(sign.meaning));
  const end = endAsParty(spoken);
  const visible = end ? spoken.filter((sign) => sign !== end) : spoken;
  const first = visible[0];
  if (first?.meaning.not && !outweighs(first)) return { ...VETOED, not: first.meaning.not };
  if (signs.named.some((sign) => sign.meaning.not === 'billing' || sign.meaning.not === 'payment')) return VETOED;
  if (signs.tokens.includes('billing')) return VETOED;
  if (first && asksForAnything(first)) return VETOED;
  const list = spot.kind === 'select' ? listOf(spot.el as HTMLSelectElement) : null;
  if (list === 'dial codes' || list === 'units') return VETOED;

  const tally = new Tally();
  const unknown = signs.visible[0] && !first && signs.visible[0].text.length > 2;
  for (const sign of visible) {
    if (sign.meaning.not && !outweighs(sign)) continue;
    tally.add(sign, sign === first ? 1 : 0.5, around.party !== null);
  }
  for (const sign of signs.named) if (!sign.meaning.not) tally.add(sign, first ? 0.35 : unknown ? 0.75 : 1, false);
  for (const token of signs.tokens)
    if (TOKEN_PARTS[token]) tally.part(TOKEN_PARTS[token], first ? 0.3 : 0.7, `autocomplete "${token}"`);
  const type = spot.el.getAttribute('type');
  if (type === 'email') tally.part('email', first ? 0.3 : 0.6, 'type email');
  if (type === 'tel') tally.part('phone', first ? 0.3 : 0.6, 'type tel');
  addList(tally, list);
  const its = visible.find(({ from, meaning }) => from === 'placeholder' && meaning.part && !meaning.role);
  if (its && first && first !== its) tally.endIn(its.meaning.part!);

  const parties = [...visible, ...signs.named].map((sign) => sign.meaning.party);
  const own =
    parties.find((party) => party !== null) ??
    (end ? headOf(end.meaning) : null) ??
    (signs.tokens.includes('shipping') ? 'consignee' : null);
  const onlyColumn = first?.from === 'column' && first.meaning.party !== null && signs.visible.some(isElse);
  return settle(tally, own, around, list, onlyColumn);
}

const PARTY_AT: Partial<Record<Role, PartyName>> = { 'place.receipt': 'shipper', 'place.delivery': 'consignee' };

function headOf({ head, role, party }: Meaning): PartyName | null {
  const end = (role && PARTY_AT[role]) ?? null;
  return party ? end && party : (head ?? end);
}

/** A column "Place of loading" with rows for name, street and town: the party at that end, not a place. */
function endAsParty(visible: readonly Sign[]): Sign | undefined {
  if (!visible.some(({ from, meaning }) => from !== 'column' && meaning.part && !meaning.role)) return undefined;
  return visible.find(({ from, meaning }) => from === 'column' && headOf(meaning) !== null);
}

/** Words of a control's own that say something unknown: "Prov." in the column of a party is not its name. */
function isElse({ from, text, meaning }: Sign): boolean {
  return ITS_OWN.has(from) && text.length > 2 && !speaks(meaning);
}

const ITS_OWN = new Set<Sign['from']>(['label', 'aria', 'placeholder', 'before']);

/** "Order no. / SKU / buyer" in one box: a search. */
function asksForAnything({ from, text, meaning }: Sign): boolean {
  if (from !== 'placeholder' && from !== 'aria') return false;
  if (text.split(/[/／、,，|]| or | oder | ou | или | または|もしくは|或|또는/).length < 3) return false;
  return meaning.roles.length + Number(meaning.party !== null) + Number(meaning.not !== null) > 1;
}

function settle(
  tally: Tally,
  own: PartyName | null,
  around: Surroundings,
  list: ListOf | null,
  unnamed: boolean,
): Claim {
  const best = tally.best();
  const party = own ?? (around.not ? null : around.party);
  const claim: Claim = { ...NOBODY, party, own: own !== null, why: tally.why };
  if (!best || (own && tally.partyScore > 0.6 && best.score < 0.3)) {
    if (!own || unnamed) return { ...claim, why: [] };
    const part = list === 'countries' ? 'country' : 'name';
    return { ...claim, part, role: `${own}.${part}`, score: 0.85 * tally.partyScore, open: tally.open };
  }
  claim.score = best.score;
  claim.open = best.open;
  if (best.key.startsWith('*.')) {
    claim.part = best.key.slice(2) as PartyPart;
    // "Ship to" beside a box named shipToCity: the label gives the party, the name the part
    claim.score = 1 - (1 - best.score) * (1 - 0.8 * tally.partyScore);
    claim.open = tally.open; // an open part ("Name") is settled by its party; an open party ("Buyer") is not
    if (party) claim.role = `${party}.${claim.part}`;
    if (party && !own) claim.why = [...claim.why, `section "${around.section.slice(0, 60)}"`];
  } else claim.role = best.key as Role;
  return claim;
}

function addList(tally: Tally, list: ListOf | null): void {
  if (list === 'countries') tally.countries();
  if (list === 'currencies') tally.surely('goods.currency', 'list of currencies');
  if (list === 'fuels') tally.surely('vehicle.fuel', 'list of fuels');
  if (list === 'incoterms') tally.role('incoterm', 0.85, 'list of incoterms');
}

/** Less than this share of a text is a word in a sentence, or a value that is taken for a label. */
const HEARD = 0.2;

function speaks(meaning: Meaning): boolean {
  if (meaning.covered < HEARD) return false;
  return Boolean(meaning.role || meaning.part || meaning.party || meaning.head || meaning.not);
}

/** Look-alikes that often stand in one label with a trade field: "Marks and numbers; description of goods", "Invoice no. and date". */
const BESIDE = new Set(['other', 'marks', 'stock', 'date', 'weight']);

function outweighs({ meaning, text }: Sign): boolean {
  if (meaning.not === null || !BESIDE.has(meaning.not) || meaning.notBy > 0) return false;
  return meaning.role !== null || (meaning.part !== null && /[/・／、,&+]/.test(text)); // "Company / department"
}

/** Adds up what speaks for each role, as independent chances. */
class Tally {
  readonly why: string[] = [];
  open = false;
  partyScore = 0;
  private readonly scores = new Map<string, { score: number; open: boolean }>();

  /** `inParty`: below the heading of a party a word that means both is that party's ("Наименование": name of a firm, or of goods). */
  add(sign: Sign, factor: number, inParty: boolean): void {
    const { meaning } = sign;
    const strength = WEIGHT[sign.from] * factor * coverage(meaning);
    const quote = `${sign.from} "${sign.text.slice(0, 60)}"`;
    if (meaning.role && !(inParty && meaning.part)) {
      this.put(meaning.role, strength, meaning.open, quote);
      for (const other of meaning.also) this.put(other, strength * 0.6, true, quote);
    } else if (meaning.part) this.put(`*.${meaning.part}`, strength, meaning.open, quote);
    else if (meaning.party) {
      this.partyScore = Math.max(this.partyScore, strength);
      this.open ||= meaning.open;
      this.why.push(quote);
    }
  }

  part(part: PartyPart, strength: number, why: string): void {
    this.put(`*.${part}`, strength, false, why);
  }

  /** What is chosen from outranks the label that it shares with its neighbour: a list of currencies is nothing else. */
  surely(role: Role, why: string): void {
    this.scores.clear();
    this.put(role, 0.9, false, why);
  }

  role(role: Role, strength: number, why: string): void {
    this.put(role, strength, false, why);
  }

  /** A list of countries turns an open "Destination" or "Origin" into a country. */
  /** "To" with a box for the country: the country where the goods go. */
  endIn(part: PartyPart): void {
    const to = this.scores.get('place.delivery');
    if (part !== 'country' || !to) return;
    this.scores.clear();
    this.put('country.destination', to.score, to.open, 'country of the destination');
  }

  countries(): void {
    for (const [from, to] of [
      ['place.delivery', 'country.destination'],
      ['place.receipt', ''],
      ['*.address', '*.country'],
      ['*.name', '*.country'],
    ] as const) {
      const found = this.scores.get(from);
      if (!found) continue;
      this.scores.delete(from);
      if (to) this.put(to, found.score, false, 'list of countries');
    }
    if (!this.scores.size) this.put('*.country', 0.7, false, 'list of countries');
  }

  best(): { key: string; score: number; open: boolean } | null {
    let first: { key: string; score: number; open: boolean } | null = null;
    let second = 0;
    for (const [key, { score, open }] of this.scores) {
      if (!first || score > first.score) {
        second = Math.max(second, first?.score ?? 0);
        first = { key, score, open };
      } else second = Math.max(second, score);
    }
    return first ? { ...first, score: first.score - 0.4 * second } : null;
  }

  private put(key: string, strength: number, open: boolean, why: string): void {
    const before = this.scores.get(key);
    const score = 1 - (1 - (before?.score ?? 0)) * (1 - Math.min(0.97, strength));
    this.scores.set(key, { score, open: before ? before.open && open : open });
    if (!this.why.includes(why)) this.why.push(why);
  }
}

function coverage(meaning: Meaning): number {
  const { covered } = meaning;
  if (meaning.final && covered >= 0.45) return covered >= 0.95 ? 1 : 0.85;
  return covered >= 0.95 ? 1 : covered >= 0.7 ? 0.85 : covered >= 0.45 ? 0.6 : 0.35;
}
