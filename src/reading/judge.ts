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
  const visible = signs.visible.filter((sign) => speaks(sign.meaning));
  const first = visible[0];
  if (first?.meaning.not && !outweighs(first.meaning)) return VETOED;
  if (signs.named.some((sign) => sign.meaning.not === 'billing' || sign.meaning.not === 'payment')) return VETOED;
  if (signs.tokens.includes('billing')) return VETOED;
  const list = spot.kind === 'select' ? listOf(spot.el as HTMLSelectElement) : null;
  if (list === 'dial codes' || list === 'units') return VETOED;

  const tally = new Tally();
  const unknown = signs.visible[0] && !first && signs.visible[0].text.length > 2;
  for (const sign of visible) {
    if (sign.meaning.not && !outweighs(sign.meaning)) continue;
    tally.add(sign, sign === first ? 1 : 0.5, around.party !== null);
  }
  for (const sign of signs.named) if (!sign.meaning.not) tally.add(sign, first ? 0.35 : unknown ? 0.75 : 1, false);
  for (const token of signs.tokens)
    if (TOKEN_PARTS[token]) tally.part(TOKEN_PARTS[token], first ? 0.3 : 0.7, `autocomplete "${token}"`);
  const type = spot.el.getAttribute('type');
  if (type === 'email') tally.part('email', first ? 0.3 : 0.6, 'type email');
  if (type === 'tel') tally.part('phone', first ? 0.3 : 0.6, 'type tel');
  addList(tally, list);

  const parties = [...visible, ...signs.named].map((sign) => sign.meaning.party);
  const own = parties.find((party) => party !== null) ?? (signs.tokens.includes('shipping') ? 'consignee' : null);
  return settle(tally, own, around, list);
}

function settle(tally: Tally, own: PartyName | null, around: Surroundings, list: ListOf | null): Claim {
  const best = tally.best();
  const party = own ?? (around.not ? null : around.party);
  const claim: Claim = { ...NOBODY, party, own: own !== null, why: tally.why };
  if (!best) {
    if (!own) return { ...claim, why: [] };
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
  if (list === 'incoterms') tally.role('incoterm', 0.85, 'list of incoterms');
}

function speaks(meaning: Meaning): boolean {
  return Boolean(meaning.role || meaning.part || meaning.party || meaning.not);
}

/** Look-alikes that often stand in one label with a trade field: "Marks and numbers; description of goods", "Invoice no. and date". */
const BESIDE = new Set(['other', 'marks', 'stock', 'date', 'weight']);

function outweighs(meaning: Meaning): boolean {
  return meaning.role !== null && meaning.not !== null && BESIDE.has(meaning.not) && meaning.notBy <= 0;
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
  return covered >= 0.95 ? 1 : covered >= 0.7 ? 0.85 : covered >= 0.45 ? 0.6 : 0.35;
}
