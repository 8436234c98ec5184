import type { Facts } from '../facts/facts';
import { EU_MEMBERS } from '../trade/profile';
import type { CompiledRule } from './rule';

const PASSED = new Set(['port.transshipment', 'port.loading', 'place.receipt', 'port.discharge']);

/**
 * The jurisdiction by which a rule reaches the user, or null when it does not bind: the first of `binds` that the user answers
 * to, or the place whose law also reaches goods in transit.
 */
export function boundAs(rule: CompiledRule, boundBy: readonly string[], facts: Facts): string | null {
  const own = rule.binds.find((code) => boundBy.includes(code));
  if (own) return own;
  const passed = rule.destined.transit?.find((place) =>
    facts.places.some((one) => one.place === place && one.certainty === 'strong' && PASSED.has(one.evidence.role)),
  );
  if (!passed) return null;
  return EU_MEMBERS.has(passed) && rule.binds.includes('EU') ? 'EU' : passed;
}
