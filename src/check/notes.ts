import type { ItemFacts } from '../facts/facts';
import type { RuleFired } from '../rules/evaluate';
import { linesFor } from '../rules/line-index';
import type { CompiledRule } from '../rules/rule';
import { gravity } from '../trade/level';
import type { Note } from '../trade/verdict';
import { ruleText } from './rule-phrases';

/** Regimes that would bar this and do not bind this user: one note for each destination, the gravest rule cited. */
export function unboundNotes(unbound: readonly RuleFired[], exportFrom: string | null): Note[] {
  const byPlace = new Map<string, RuleFired[]>();
  for (const one of unbound) byPlace.set(one.destination.place, [...(byPlace.get(one.destination.place) ?? []), one]);
  return [...byPlace].map(([place, fired]) => {
    const gravest = fired.reduce((top, one) => (gravity(one.level) > gravity(top.level) ? one : top));
    const others = [...new Set(fired.flatMap(({ rule }) => rule.binds))].sort();
    const params = {
      destination: `country:${place}`,
      others: others.map((code) => `country:${code}`).join('|'),
      from: exportFrom ? `country:${exportFrom}` : 'key:not-stated',
    };
    return {
      title: { key: 'note.unbound.title', params },
      text: { key: 'note.unbound.text', params },
      citation: gravest.rule.cites,
    };
  });
}

/**
 * Dated gaps of rules whose destination holds and that found nothing: "not caught by the list as read on …". Only where a line of
 * the rule is about such goods at all, and one for each instrument: the others stand in the coverage.
 */
export function notReadNotes(quiet: readonly CompiledRule[], items: readonly ItemFacts[]): Note[] {
  const near = quiet.filter((rule) => rule.notRead && items.some((item) => linesFor(rule, item).length > 0));
  const first = new Map(near.toReversed().map((rule) => [rule.cites.instrument, rule]));
  return [...first.values()].toReversed().map((rule) => ({
    title: { key: 'note.not-read.title', params: { rule: `key:${ruleText(rule.id, 'title')}` } },
    text: {
      key: 'note.not-read.text',
      params: { gap: `key:${ruleText(rule.id, 'notRead')}`, day: `day:${rule.cites.asOf}` },
    },
    citation: rule.cites,
  }));
}
