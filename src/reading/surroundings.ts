import { type PartyName, partyOf, type Role } from '../trade/roles';
import type { Meaning } from './meaning';
import type { Scope } from './page';

/** What the headings, legends and forms around a spot say about it. */
export interface Surroundings {
  party: PartyName | null;
  /** A role that the section names: "Port of loading" above "Country" and "Code". */
  role: Role | null;
  /** Billing, login, search …: bare parts below belong to nobody. */
  not: string | null;
  about: string | null;
  /** The heading that spoke, as the page words it. */
  section: string;
}

const SUPPRESSING = new Set([
  'account',
  'bank',
  'billing',
  'carrier',
  'coupon',
  'login',
  'master',
  'newsletter',
  'payment',
  'person',
  'search',
  'signature',
  'travel',
]);

/** Whose address stands below a place. */
const PARTY_AT: Partial<Record<Role, PartyName>> = { 'place.receipt': 'shipper', 'place.delivery': 'consignee' };

/** A look-alike that is named in passing ("Account 448120 — Garage Delmas", "Contents of an import declaration, search") suppresses nothing. */
const SUPPRESSES = 0.45;

const known = new WeakMap<Scope, Surroundings>();
const alike = new Map<string, Surroundings>();
const MOST_ALIKE = 1000;
const NONE: Surroundings = { party: null, role: null, not: null, about: null, section: '' };

/** The nearest heading that says something wins; what is further out only fills in what is still open. */
export function surroundings(scope: Scope | null): Surroundings {
  if (!scope) return NONE;
  const cached = known.get(scope);
  if (cached) return cached;
  const outer = surroundings(scope.up);
  const out: Surroundings = { ...outer };
  const { meaning } = scope;
  if (scope.text) out.section = scope.text;
  const enough = meaning.covered >= (scope.rank === 1 ? 0.6 : 0.4);
  if (meaning.not && SUPPRESSING.has(meaning.not) && meaning.covered >= SUPPRESSES && !standsBeside(meaning)) {
    out.not = meaning.not;
    out.party = null;
    out.role = null;
  } else if ((meaning.party ?? meaning.head) && enough) {
    out.party = meaning.party ?? meaning.head;
    out.not = null;
    out.role = null;
  } else if (scope.text && scope.kind === 'heading' && (meaning.role || meaning.about)) {
    out.not = null;
    out.role = meaning.role && meaning.covered >= 0.7 ? meaning.role : null;
    out.party = out.role && (PARTY_AT[out.role] ?? partyOf(out.role));
  }
  if (meaning.about) out.about = meaning.about;
  if (scope.form && isLookAlike(scope)) {
    out.not = scope.form.not && SUPPRESSING.has(scope.form.not) ? scope.form.not : 'login';
    out.party = null;
  }
  const one = once(out);
  known.set(scope, one);
  return one;
}

/** "Declarant / Exporter" is a section of the exporter too. */
function standsBeside({ not, party }: Meaning): boolean {
  return party !== null && (not === 'carrier' || not === 'master');
}

/** The same for all sections that say the same, so that what is said in them is weighed once. */
function once(out: Surroundings): Surroundings {
  const key = [out.party, out.role, out.not, out.about, out.section].join('\n');
  const same = alike.get(key);
  if (same) return same;
  if (alike.size >= MOST_ALIKE) alike.clear();
  alike.set(key, out);
  return out;
}

/** A small form that asks for a password, or one whose own name says search, login or newsletter. */
function isLookAlike(scope: Scope): boolean {
  const { form } = scope;
  if (!form) return false;
  return (form.password && form.controls < 7) || (form.not !== null && SUPPRESSING.has(form.not));
}
