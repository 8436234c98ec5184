import type { ItemFacts } from '../facts/facts';
import { linesFor } from './line-index';
import { isSplitPart, type LineOutcome, lineOutcome } from './line-outcome';
import type { RateTable } from './money';
import type { CompiledRule } from './rule';

/** What an item comes to on the lines of one rule. */
export interface ItemOutcomes {
  lines: readonly LineOutcome[];
  /** Numbers of the lines whose value it stays just below while it meets the rest. */
  below: readonly number[];
}

/** Most rules have nothing to say of an item; they share one answer. */
const SILENT: ItemOutcomes = { lines: [], below: [] };

/** Answers to one item hold for one day and one table of rates. */
interface Kept {
  asOf: string;
  rates: RateTable;
  byRule: WeakMap<CompiledRule, ItemOutcomes>;
}

const kept = new WeakMap<ItemFacts, Kept>();

/** Holds an item against a rule; from memory while the item stays as it is, which all lines but one do while somebody types. */
export function itemOutcomes(rule: CompiledRule, item: ItemFacts, asOf: string, rates: RateTable): ItemOutcomes {
  let known = kept.get(item);
  if (known?.asOf !== asOf || known.rates !== rates) {
    known = { asOf, rates, byRule: new WeakMap() };
    kept.set(item, known);
  }
  let outcomes = known.byRule.get(rule);
  if (!outcomes) {
    const worth = linesFor(rule, item);
    const lines = worth.flatMap((at) => lineOutcome(rule.goods[at]!, at, item, asOf, rates) ?? []);
    const below = worth.filter((at) => isSplitPart(rule.goods[at]!, item, asOf, rates));
    outcomes = lines.length + below.length > 0 ? { lines, below } : SILENT;
    known.byRule.set(rule, outcomes);
  }
  return outcomes;
}
