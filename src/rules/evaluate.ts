import type { Facts, ItemFacts } from '../facts/facts';
import { capped, type FindingLevel, gravity } from '../trade/level';
import type { Role } from '../trade/roles';
import type { Doubt, Reason, Unasked } from './answer';
import { type DestinationAnswer, destinationAnswers } from './destination-match';
import { itemOutcomes } from './item-outcomes';
import type { LineOutcome } from './line-outcome';
import type { RateTable } from './money';
import type { CompiledLine, CompiledRule } from './rule';

/** What a rule finds on a shipment. */
export interface RuleFired {
  rule: CompiledRule;
  level: FindingLevel;
  destination: DestinationAnswer;
  /** The line that was met, and its number in the rule; null for splitting. */
  line: CompiledLine;
  at: number;
  /** The items that meet it; none when the form names no goods and the rule bars everything. */
  items: ItemFacts[];
  reasons: Reason[];
  doubts: Doubt[];
  /** Several items that lie just below the line, each by itself not over it. */
  split: boolean;
}

/** What a rule would have to know. */
export interface RuleAsks {
  rule: CompiledRule;
  level: FindingLevel;
  destination: DestinationAnswer;
  line: CompiledLine;
  at: number;
  needs: Role[];
  unasked: Unasked[];
  reasons: Reason[];
}

export interface RuleOutcome {
  fired: RuleFired | null;
  asks: RuleAsks | null;
  /** The destination holds; whatever the goods came to. */
  anchored: boolean;
}

export interface EvaluationContext {
  facts: Facts;
  asOf: string;
  rates: RateTable;
}

const NOTHING: RuleOutcome = { fired: null, asks: null, anchored: false };

/** One rule on one shipment. Three-valued: it fires, it asks for one or two fields, or it is silent. */
export function evaluate(rule: CompiledRule, context: EvaluationContext): RuleOutcome {
  const [destination] = destinationAnswers(rule.destined, context.facts);
  if (!destination) return NOTHING;
  const outcomes = lineOutcomes(rule, context);
  const fired =
    fire(
      rule,
      destination,
      outcomes.filter(({ truth }) => truth === 'yes'),
    ) ?? split(rule, destination, context);
  const asks = ask(rule, destination, outcomes);
  return {
    fired,
    asks: asks && fired && gravity(asks.level) <= gravity(fired.level) ? null : asks,
    anchored: destination.truth === 'yes',
  };
}

function lineOutcomes(rule: CompiledRule, { facts, asOf, rates }: EvaluationContext): LineOutcome[] {
  return facts.items.flatMap((item) => itemOutcomes(rule, item, asOf, rates).lines);
}

function fire(rule: CompiledRule, destination: DestinationAnswer, met: LineOutcome[]): RuleFired | null {
  if (destination.truth !== 'yes') return null;
  const total = rule.goods.findIndex((line) => line.any);
  if (met.length === 0 && total < 0) return null;
  const gravest = met.reduce<LineOutcome | null>(
    (top, one) => (!top || gravity(one.level) > gravity(top.level) ? one : top),
    null,
  );
  const line = gravest?.line ?? rule.goods[total]!;
  const same = met.filter((one) => one.line === line && one.level === gravest?.level);
  const doubts = [...new Set([...destination.doubts, ...(gravest?.doubts ?? (line.capped ? [line.capped] : []))])];
  const level = gravest?.level ?? line.level;
  return {
    rule,
    level: destination.doubts.length > 0 ? capped(level, 'review') : level,
    destination,
    line,
    at: gravest?.at ?? total,
    items: same.map(({ item }) => item),
    reasons: [...destination.reasons, ...same.slice(0, 3).flatMap(({ reasons }) => reasons)],
    doubts,
    split: false,
  };
}

/** From how many lines on prices just below a line are no accident. */
const SPLIT_FROM = 3;

function split(
  rule: CompiledRule,
  destination: DestinationAnswer,
  { facts, asOf, rates }: EvaluationContext,
): RuleFired | null {
  if (destination.truth !== 'yes' || facts.items.length < SPLIT_FROM) return null;
  const below = new Map<number, ItemFacts[]>();
  for (const item of facts.items)
    for (const at of itemOutcomes(rule, item, asOf, rates).below) below.set(at, [...(below.get(at) ?? []), item]);
  for (const [at, items] of below) {
    if (items.length < SPLIT_FROM) continue;
    const line = rule.goods[at]!;
    const reasons = items.slice(0, 3).flatMap(({ unit }) => unit?.evidence.slice(0, 1) ?? []);
    return {
      rule,
      level: 'review',
      destination,
      line,
      at,
      items,
      reasons: [...destination.reasons, ...reasons.map((evidence) => ({ fact: { key: 'fact.just-below' }, evidence }))],
      doubts: [],
      split: true,
    };
  }
  return null;
}

/** The gravest question; where the place itself is open, that is the question, as long as the goods would meet the rule. */
function ask(rule: CompiledRule, destination: DestinationAnswer, outcomes: LineOutcome[]): RuleAsks | null {
  const askable =
    destination.truth === 'yes' ? outcomes.filter((one) => one.truth === 'open' || one.line.asks) : outcomes;
  const gravest = askable.reduce<LineOutcome | null>((top, one) => {
    const asked = (outcome: LineOutcome) => gravity(outcome.line.level) * 10 - outcome.needs.length;
    return !top || asked(one) > asked(top) ? one : top;
  }, null);
  if (!gravest) return null;
  const needs = [...destination.needs, ...gravest.needs];
  const partly = gravest.doubts.includes('part-of-code');
  if (needs.length === 0 && !partly) return null;
  if (destination.truth === 'open' && gravest.truth === 'open') return null;
  return {
    rule,
    level: gravest.line.level,
    destination,
    line: gravest.line,
    at: gravest.at,
    needs: needs.length > 0 ? needs : ['goods.description'],
    unasked: gravest.unasked,
    reasons: [...destination.reasons, ...gravest.reasons],
  };
}
