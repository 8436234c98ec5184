import { isItemRole, type PartyName, type Role } from '../trade/roles';
import type { Claim } from './judge';
import type { Spot } from './page';
import type { Surroundings } from './surroundings';

/** A spot with what its signs say, waiting for its neighbours. */
export interface Candidate {
  spot: Spot;
  claim: Claim;
  around: Surroundings;
  value: string;
}

export interface Decision {
  role: Role;
  confidence: number;
  why: string;
}

/** Below this a field is not marked: an unmarked field is cheaper than a wrong one. */
const THRESHOLD = 0.5;
const THRESHOLD_READ_ONLY = 0.55;

/** Decides the spots of one page together, in document order. The answer is null for what is no trade field, or not surely one. */
export function decide(candidates: readonly Candidate[]): (Decision | null)[] {
  const domains = domainsOf(candidates);
  let running: { party: PartyName; section: string } | null = null;
  return candidates.map((candidate) => {
    const { claim, around, spot } = candidate;
    let { role, score } = claim;
    const why = [...claim.why];
    if (claim.own && claim.party) running = { party: claim.party, section: around.section };
    if (!role && claim.part && running && running.section === around.section && !around.not) {
      role = `${running.party}.${claim.part}`;
      score *= 0.85;
      why.push(`follows ${running.party}`);
    }
    if (!role) return null;
    if (claim.open) score *= supported(role, around, domains) ? 0.9 : 0.5;
    if (around.not && !claim.own && claim.part) return null;
    if (
      around.not &&
      ['search', 'login', 'newsletter', 'payment', 'billing'].includes(around.not) &&
      !(claim.own && score > 0.8)
    )
      return null;
    if (!allowed(role, spot)) return null;
    const threshold = spot.kind === 'text' ? THRESHOLD_READ_ONLY : THRESHOLD;
    return score >= threshold ? { role, confidence: Math.min(0.99, score), why: why.slice(0, 4).join('; ') } : null;
  });
}

/** What the page surely deals with: goods, vehicles, a route. Settles words that are open by themselves. */
function domainsOf(candidates: readonly Candidate[]): Set<string> {
  const out = new Set<string>();
  for (const { claim, around } of candidates) {
    if (claim.role && !claim.open && claim.score > 0.7) out.add(domainOf(claim.role));
    if (around.about) out.add(around.about);
  }
  return out;
}

function domainOf(role: Role): string {
  if (role.startsWith('vehicle.')) return 'vehicle';
  if (isItemRole(role)) return 'goods';
  return role.startsWith('port.') || role.startsWith('place.') || role.startsWith('vessel.') ? 'route' : 'other';
}

function supported(role: Role, around: Surroundings, domains: ReadonlySet<string>): boolean {
  const domain = domainOf(role);
  return around.about === domain || domains.has(domain) || (domain === 'other' && domains.size > 0);
}

const CHOICES = new Set<Role>(['goods.condition', 'vehicle.fuel', 'incoterm', 'goods.currency', 'goods.endUse']);

/** Whether a control of this kind can hold the role at all. */
function allowed(role: Role, spot: Spot): boolean {
  if (spot.kind === 'choice') return CHOICES.has(role) && (spot.el as HTMLInputElement).type === 'radio';
  const type = spot.el.getAttribute('type');
  if (type === 'date' || type === 'datetime-local' || type === 'month')
    return role === 'date.departure' || role === 'vehicle.year';
  if (type === 'email') return role.endsWith('.email') || role.endsWith('.name') || role.endsWith('.address');
  return true;
}
