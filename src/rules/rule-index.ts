import type { Facts } from '../facts/facts';
import type { CompiledRule } from './rule';

/** Rules by the places that they speak of, so that an ordinary booking touches almost none of them. */
export type RuleIndex = ReadonlyMap<string, readonly CompiledRule[]>;

const built = new WeakMap<readonly CompiledRule[], RuleIndex>();

/** The index of a set of rules; built once for each set. */
export function indexOf(rules: readonly CompiledRule[]): RuleIndex {
  let index = built.get(rules);
  if (!index) {
    const places = new Map<string, CompiledRule[]>();
    for (const rule of rules)
      for (const place of rule.destined.to) {
        const there = places.get(place);
        if (there) there.push(rule);
        else places.set(place, [rule]);
      }
    index = places;
    built.set(rules, index);
  }
  return index;
}

/** The rules that could speak about a shipment: in force on that day, for one of its destinations. */
export function candidates(rules: readonly CompiledRule[], facts: Facts, asOf: string): CompiledRule[] {
  const index = indexOf(rules);
  const found = new Set<CompiledRule>();
  for (const { place } of facts.destinations)
    for (const rule of index.get(place) ?? []) if (isInForce(rule, asOf)) found.add(rule);
  return [...found];
}

/** Whether something with dates of effect holds on a day; both ends are included. ISO dates compare as text. */
export function isInForce({ from, to }: { from?: string; to?: string }, asOf: string): boolean {
  return (from === undefined || from <= asOf) && (to === undefined || asOf <= to);
}
