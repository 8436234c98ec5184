import { type PartyName, partyOf, type Role } from '../trade/roles';
import { allowed, legendRole } from './allowed';
import type { Candidate } from './candidate';
import { type Domains, domainOf } from './domains';
import type { Claim } from './judge';
import { sharesLabel } from './neighbours';
import type { Spot } from './page';
import { fits, isPostalCode } from './shapes';
import type { Sign } from './signs';
import type { Surroundings } from './surroundings';
import { type Lessons, lessonFor } from './taught';
import { shownValue, type Value } from './value';

export interface Decision {
  role: Role;
  confidence: number;
  why: string;
  shown: Value;
}

/** Below this a field is not marked: an unmarked field is cheaper than a wrong one. */
const THRESHOLD = 0.5;
const THRESHOLD_READ_ONLY = 0.6;
/** Words that many other pages use too; they count where the page is about trade at all. */
const GENERIC = new Set<Role>([
  'goods.description',
  'goods.quantity',
  'goods.weight',
  'goods.value',
  'goods.unitValue',
  'goods.currency',
  'goods.condition',
  'document.reference',
]);
const OF_VEHICLES = new Set<Role>(['vehicle.make', 'vehicle.model', 'vehicle.year']);

/**
 * Decides the spots of one section together, in document order. The answer is null for what is no trade field, or not surely one. In steps: it
 * yields after every few dozen spots.
 */
export function* decide(
  candidates: readonly Candidate[],
  domains: Domains,
  lessons: Lessons,
): Generator<void, (Decision | null)[]> {
  const out: (Decision | null)[] = [];
  let running: PartyName | null = null;
  let section = '';
  let last: Candidate | undefined;
  for (const candidate of candidates) {
    if (out.length % 32 === 31) yield;
    const { around } = candidate;
    const claim = shared(candidate, last) ?? firstOf(candidate, candidates[out.length + 1]) ?? candidate.claim;
    const before = last;
    last = claim === candidate.claim ? candidate : { ...candidate, claim };
    if (around.section !== section) {
      section = around.section;
      running = null;
    }
    if (claim.own && claim.party) running = claim.party;
    else if (!claim.party && claim.role && claim.score >= 0.6) running = runOn(running, claim.role);
    else if (isOtherColumn(candidate, before)) running = null;
    const taught = lessonFor(lessons, candidate.spot.el, candidate.spot.named);
    if (taught !== undefined) out.push(taught ? told(taught, candidate.spot) : null);
    else if (
      claim.role === 'country.destination' &&
      (isAddress(before, around) || isAddress(candidates[out.length + 1], around))
    )
      out.push(settle(candidate, { ...claim, role: 'consignee.country' }, running, domains));
    else out.push(settle(candidate, claim, running, domains));
  }
  return out;
}

/** Whether a field is part of the consignee's address in the same section: then the "destination country" beside it is that address's. */
function isAddress(before: Candidate | undefined, around: Surroundings): boolean {
  return (
    around.party === 'consignee' &&
    before?.claim.party === 'consignee' &&
    before.around === around &&
    !before.claim.own &&
    before.claim.part !== null
  );
}

/** The party whose parts may follow a field: of its own role, or still the one before. Behind goods no address goes on. */
function runOn(running: PartyName | null, role: Role): PartyName | null {
  return partyOf(role) ?? (domainOf(role) === 'goods' ? null : running);
}

/** "Currency and invoice total" above two boxes: the first one takes what is named first. */
function firstOf({ claim, signs, spot }: Candidate, next: Candidate | undefined): Claim | null {
  const role = signs.visible[0]?.meaning.roles[0];
  if (!role || !claim.role || claim.role === role || !next || next.signs.visible.length) return null;
  return signs.visible[0]!.meaning.also.includes(role) && sharesLabel(next.spot, spot) ? { ...claim, role } : null;
}

/** Whether a field stands in another column than the one before, of a table whose columns are parties and whose rows are their parts. */
function isOtherColumn({ signs, spot }: Candidate, before: Candidate | undefined): boolean {
  const row = spot.cell?.row;
  if (!row || row !== before?.spot.cell?.row || spot.cell!.col === before.spot.cell!.col) return false;
  return signs.visible.some(({ from }) => from === 'column') && signs.visible.some(isPartOfRow);
}

const isPartOfRow = ({ from, meaning }: Sign) => from === 'row' && meaning.part !== null;

function told(role: Role, spot: Spot): Decision {
  return { role, confidence: 0.99, why: 'taught for this site', shown: shownValue(spot) };
}

/** Words that belong to one control alone, whatever stands beside it. */
const OWN = new Set<Sign['from']>(['placeholder', 'aria', 'title', 'host']);

/** The label of the control before, for one that has no words of its own. Of a label with several parts it takes the next. */
function shared(candidate: Candidate, last: Candidate | undefined): Claim | null {
  const { claim, signs, spot } = candidate;
  const sign = last?.signs.visible[0];
  if (!last || claim.vetoed || claim.role || claim.part || signs.visible.length || !sharesLabel(spot, last.spot))
    return null;
  if (sign && OWN.has(sign.from)) return null;
  const { roles = [], parts = [] } = sign?.meaning ?? {};
  const after = last.claim.role ? roles[roles.indexOf(last.claim.role) + 1] : undefined;
  if (after && roles.length > 1) return { ...last.claim, part: null, role: after, score: last.claim.score * 0.9 };
  const next = last.claim.part ? parts[parts.indexOf(last.claim.part) + 1] : undefined;
  const { party, role } = last.claim;
  if (!next && !parts.length && party && role === `${party}.name`)
    // "Exporter" above two boxes: who, then where
    return { ...last.claim, part: 'address', role: `${party}.address`, score: last.claim.score * 0.9 };
  if (role === 'incoterm') return null; // the place of the delivery term
  if (role === 'vessel.name') return { ...last.claim, role: 'vessel.voyage', score: last.claim.score * 0.9 };
  if (!next) return { ...last.claim, score: last.claim.score * 0.85 };
  return { ...last.claim, part: next, role: party ? `${party}.${next}` : null, score: last.claim.score * 0.95 };
}

function settle(candidate: Candidate, claim: Claim, running: PartyName | null, domains: Domains): Decision | null {
  if (claim.vetoed || domains.foreign) return null;
  const { around, spot } = candidate;
  let { why, score } = claim;
  let role = claim.role ?? placeOf(claim, around);
  const legend = role || claim.part ? null : legendRole(spot);
  if (legend) {
    role = legend;
    score = 0.85;
    why = [`legend "${around.section.slice(0, 60)}"`];
  }
  if (!role && claim.part && running && !around.not) {
    role = `${running}.${claim.part}`;
    score *= 0.85;
    why = [...why, `after fields of the ${running}`];
  }
  if (!role || isSuppressed(claim, score, around)) return null;
  if (spot.pair?.how === 'price' && !domains.vehicle) return null; // an amount by itself says nothing elsewhere
  if (role === 'goods.unitValue' && claim.open && domains.vehicle) role = 'goods.value';
  else score *= support(role, claim, around, domains) * (spot.kind === 'text' ? supportOfText(role, domains) : 1);
  if (!allowed(role, spot) || score < 0.3) return null;
  const shown = shownValue(spot);
  if (role.endsWith('.address') && spot.kind !== 'text' && isPostalCode(shown.value))
    role = role.replace('.address', '.postalCode') as Role; // "Address" above three boxes, the first of which is filled in by a search
  const fit = fits(role, shown.value);
  if (fit < 0) score *= spot.kind === 'text' ? 0.3 : 0.55;
  if (fit > 0 && !isNobodys(role, domains)) score = 1 - (1 - score) * 0.6;
  const threshold = spot.kind === 'text' ? THRESHOLD_READ_ONLY : THRESHOLD;
  if (score < threshold) return null;
  return { role, confidence: Math.min(0.99, score), why: why.slice(0, 4).join('; '), shown };
}

/** Whether the section is a look-alike's: bare parts are nobody's there, and in the hard ones nothing is a trade field. */
function isSuppressed(claim: Claim, score: number, around: Surroundings): boolean {
  if (!around.not) return false;
  if (HARD.has(around.not)) return true;
  return claim.part !== null && !(claim.own && score > 0.75);
}

/** Look-alikes in which not even a named party is a trade field. */
const HARD = new Set(['search', 'login', 'newsletter', 'payment', 'billing']);

/** Bare parts below a heading that names a place: "Name" and "Code" below "Port of loading". */
function placeOf(claim: Claim, around: Surroundings): Role | null {
  if (!around.role?.startsWith('port.')) return null;
  return claim.part === 'name' || claim.part === 'city' ? around.role : null;
}

/** What read-only text needs more: numbers on vehicles' pages are the stock's, and prices in tables of rates nobody's goods. */
function supportOfText(role: Role, domains: Domains): number {
  if (role === 'document.reference' && domains.vehicle && !domains.route && !domains.parties) return 0.3;
  if (role === 'goods.currency' && !domains.goods && !domains.parties && !domains.vehicle) return 0.5;
  return 1;
}

/** Words that any page may use, on one that is not about trade: a list of currencies alone is nobody's goods. */
const isNobodys = (role: Role, domains: Domains) => GENERIC.has(role) && !domains.trade && !domains.goods;

/** How much of a score remains, given what the page and the section are about. */
function support(role: Role, claim: Claim, around: Surroundings, domains: Domains): number {
  const domain = domainOf(role);
  if (OF_VEHICLES.has(role)) return domains.vehicle ? 1 : claim.open ? 0.3 : 0.5;
  const there = domain === 'other' ? domains.trade : domains[domain] || around.about === domain;
  if (role === 'goods.condition' && domains.vehicle) return 1;
  if (claim.open && around.party && domain === 'goods') return 0.4; // "State" in an address is no condition of goods
  if (claim.open) return there ? 0.95 : domains.trade ? 0.6 : 0.4;
  return isNobodys(role, domains) ? 0.5 : 1;
}
