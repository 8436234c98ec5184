import type { Facts } from '../facts/facts';
import { EU_MEMBERS, type Profile } from '../trade/profile';

/** Where the user exports from: what they said, else where the goods are loaded or the shipper sits, else unknown. */
export function exporterOf(profile: Profile, facts: Facts): string | null {
  return profile.exportFrom ?? facts.loadedIn ?? facts.origins[0]?.place.slice(0, 2) ?? null;
}

/** The jurisdiction in whose name a contradiction is raised: the exporter's, the EU for its members, the UN when unknown. */
export function ownJurisdiction(exportFrom: string | null): string {
  if (!exportFrom) return 'UN';
  return EU_MEMBERS.has(exportFrom) ? 'EU' : exportFrom;
}
