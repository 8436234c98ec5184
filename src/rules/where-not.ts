import type { Facts, ItemFacts } from '../facts/facts';
import type { Phrase } from '../trade/phrase';
import type { Note } from '../trade/verdict';
import { ccText } from './detectors/hs-engine';
import { type LineOutcome, lineOutcome } from './line-outcome';
import type { RateTable } from './money';
import type { CompiledLine, CompiledRule } from './rule';
import { isInForce } from './rule-index';
import { moneyText } from './value-match';

export interface WhereNotInput {
  facts: Facts;
  rules: readonly CompiledRule[];
  boundBy: readonly string[];
  /** ISO alpha-2, or null when nobody said where the goods leave from. */
  exportFrom: string | null;
  asOf: string;
  rates: RateTable;
}

/** Sides of one kind of line: the places for which the item stands above it, and below it. */
interface Sides {
  above: Map<string, string>;
  below: Map<string, string>;
}

/** Items of a listing that are looked at; a search page may hold hundreds. */
const MOST_ITEMS = 3;

/**
 * For a vehicle or luxury goods offered without a buyer: where they may not go from here, and which line of engine size or value they
 * stand above or below, with the provision. One quiet note, so that a seller knows before a buyer writes; null when there is nothing
 * to tell or a destination is known, because then there is a verdict.
 */
export function whereNot(input: WhereNotInput): Note | null {
  const { facts, rules, boundBy, exportFrom, asOf } = input;
  if (facts.destinations.some(({ place }) => place !== exportFrom)) return null;
  const items = facts.items.filter(isOffered).slice(0, MOST_ITEMS);
  const binding = rules.filter((rule) => isInForce(rule, asOf) && rule.binds.some((code) => boundBy.includes(code)));
  const barring = binding.filter((rule) => items.some((item) => bars(rule, item, input)));
  const engine = sides(binding, items, input, 'engineCc');
  const value = sides(binding, items, input, 'value');
  const countries = new Set(barring.flatMap(({ destined }) => destined.to));
  if (countries.size === 0 && engine.below.size === 0 && value.below.size === 0) return null;
  const cited = barring.find((rule) => rule.goods.some(({ any }) => !any)) ?? barring[0] ?? binding[0]!;
  const params = {
    from: exportFrom ? `country:${exportFrom}` : 'key:anywhere',
    countries: list(countries),
    ...described(items[0]!),
    ...told('engine', engine),
    ...told('value', value),
  };
  const also = [...sentences('engine', engine), ...sentences('value', value)];
  return {
    title: { key: 'note.where-not.title', params },
    text: phrase(countries.size > 0 ? 'note.where-not.text' : 'note.where-not.none', params, also),
    citation: cited.cites,
  };
}

/** A vehicle, or goods whose words are sure: a bare code in a half-filled form is no offer. */
const isOffered = (item: ItemFacts) =>
  !item.accessory && (item.vehicle !== null || item.families.some(({ certainty }) => certainty === 'strong'));

/** A listing seldom carries a tariff code, so words are enough for a note; any other doubt is not. */
const holds = (outcome: LineOutcome | null) =>
  outcome?.truth === 'yes' && outcome.doubts.every((doubt) => doubt === 'words-only');

function bars(rule: CompiledRule, item: ItemFacts, { asOf, rates }: WhereNotInput): boolean {
  return rule.goods.some((line, at) => holds(lineOutcome(line, at, item, asOf, rates)));
}

/** Where an item stands to the lines of one kind: it meets the whole line, or everything but the line. */
function sides(
  rules: readonly CompiledRule[],
  items: ItemFacts[],
  { asOf, rates }: WhereNotInput,
  kind: 'engineCc' | 'value',
): Sides {
  const found: Sides = { above: new Map(), below: new Map() };
  for (const rule of rules) {
    for (const [at, line] of rule.goods.entries()) {
      if (line[kind] === undefined) continue;
      for (const item of items) {
        const { [kind]: _, ...rest } = line;
        if (!holds(lineOutcome(rest, at, item, asOf, rates))) continue;
        const whole = lineOutcome(line, at, item, asOf, rates);
        if (whole && !holds(whole)) continue;
        const side = whole ? found.above : found.below;
        for (const place of rule.destined.to) if (!side.has(place)) side.set(place, lineText(line, kind));
      }
    }
  }
  for (const place of found.above.keys()) found.below.delete(place);
  return found;
}

function lineText({ engineCc, value }: CompiledLine, kind: 'engineCc' | 'value'): string {
  if (kind === 'value') return value ? `money:${value.amount} ${value.currency}` : '';
  return String(engineCc?.over ?? engineCc?.atLeast ?? engineCc?.upTo ?? '');
}

function described({ vehicle, unit, total }: ItemFacts): Record<string, string> {
  const money = unit ?? total;
  return {
    engine: vehicle?.engineCc ? ccText(vehicle.engineCc) : '',
    value: money ? moneyText(money.amount, money.currency ?? '') : '',
  };
}

function told(kind: string, { above, below }: Sides): Record<string, string> {
  return {
    [`${kind}Above`]: list(above.keys()),
    [`${kind}AboveLine`]: [...new Set(above.values())].join('|'),
    [`${kind}Below`]: list(below.keys()),
    [`${kind}BelowLine`]: [...new Set(below.values())].join('|'),
  };
}

function sentences(kind: string, { above, below }: Sides): string[] {
  return [
    ...(above.size > 0 ? [`key:note.where-not.${kind}-above`] : []),
    ...(below.size > 0 ? [`key:note.where-not.${kind}-below`] : []),
  ];
}

const list = (places: Iterable<string>) => [...new Set(places)].map((code) => `country:${code}`).join('|');

function phrase(key: string, params: NonNullable<Phrase['params']>, also: string[]): Phrase {
  return { key, params: also.length > 0 ? { ...params, also: also.join('|') } : params };
}
