import type { Facts, ItemFacts } from '../facts/facts';
import type { RuleFired } from '../rules/evaluate';
import { lineOutcome } from '../rules/line-outcome';
import type { RateTable } from '../rules/money';
import type { CompiledRule } from '../rules/rule';
import { isInForce } from '../rules/rule-index';
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

/** Dated gaps of rules whose destination holds and that found nothing: "not caught by the list as read on …". */
export function notReadNotes(quiet: readonly CompiledRule[]): Note[] {
  return quiet
    .filter((rule) => rule.notRead)
    .map((rule) => ({
      title: { key: 'note.not-read.title', params: { rule: `key:${ruleText(rule.id, 'title')}` } },
      text: {
        key: 'note.not-read.text',
        params: { gap: `key:${ruleText(rule.id, 'notRead')}`, day: `day:${rule.cites.asOf}` },
      },
      citation: rule.cites,
    }));
}

/** How many items of a listing are looked at when no buyer is named yet. */
const MOST_ITEMS = 3;
const MOST_TITLES = 4;

/**
 * A vehicle or other goods offered without a destination: where they may not go from here. One quiet note, so that a seller
 * knows before the buyer writes.
 */
export function mayNotGoNotes(
  rules: readonly CompiledRule[],
  facts: Facts,
  boundBy: readonly string[],
  exportFrom: string | null,
  asOf: string,
  rates: RateTable,
): Note[] {
  if (facts.destinations.some(({ place }) => place !== exportFrom)) return [];
  const items = facts.items.filter(isNamed).slice(0, MOST_ITEMS);
  if (items.length === 0) return [];
  const barring = rules.filter(
    (rule) =>
      isInForce(rule, asOf) && rule.binds.some((code) => boundBy.includes(code)) && bars(rule, items, asOf, rates),
  );
  if (barring.length === 0) return [];
  const drawn = barring.filter((rule) => !rule.goods.some((line) => line.any));
  const params = {
    countries: [...new Set(barring.flatMap(({ destined }) => destined.to))].map((code) => `country:${code}`).join('|'),
    rules: (drawn.length > 0 ? drawn : barring)
      .slice(0, MOST_TITLES)
      .map(({ id }) => `key:${ruleText(id, 'title')}`)
      .join('|'),
    from: exportFrom ? `country:${exportFrom}` : 'key:anywhere',
  };
  return [
    {
      title: { key: 'note.may-not-go.title', params },
      text: { key: 'note.may-not-go.text', params },
      citation: (drawn[0] ?? barring[0]!).cites,
    },
  ];
}

/** A vehicle, or goods whose words are sure: a bare code in a half-filled form is not an offer. */
const isNamed = (item: ItemFacts) =>
  !item.accessory && (item.vehicle !== null || item.families.some(({ certainty }) => certainty === 'strong'));

function bars(rule: CompiledRule, items: ItemFacts[], asOf: string, rates: RateTable): boolean {
  return items.some((item) =>
    rule.goods.some((line, at) => {
      const outcome = lineOutcome(line, at, item, asOf, rates);
      return outcome?.truth === 'yes' && outcome.doubts.length === 0;
    }),
  );
}
