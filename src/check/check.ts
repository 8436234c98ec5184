import type { Facts } from '../facts/facts';
import { understand } from '../facts/understand';
import { boundAs } from '../rules/binding';
import { detectors } from '../rules/detectors/all';
import { type EvaluationContext, evaluate, type RuleAsks, type RuleFired } from '../rules/evaluate';
import { goodsUnknown } from '../rules/goods-match';
import type { RateTable } from '../rules/money';
import type { CompiledRule } from '../rules/rule';
import { candidates } from '../rules/rule-index';
import { whereNot } from '../rules/where-not';
import type { Finding } from '../trade/finding';
import type { Exception, History } from '../trade/history';
import { graver, gravity, type Level } from '../trade/level';
import type { Profile } from '../trade/profile';
import { boundBy as jurisdictionsOf } from '../trade/profile';
import type { Shipment } from '../trade/shipment';
import type { Undecided, Verdict } from '../trade/verdict';
import { coverageOf, gapsOf } from './coverage';
import { designationFindings } from './designation-findings';
import { exporterOf, ownJurisdiction } from './exporter';
import type { Knowledge } from './knowledge';
import { notReadNotes, unboundNotes } from './notes';
import { ruleFinding, ruleQuestion } from './rule-findings';
import { screened } from './screened';
import { signalFindings } from './signal-findings';
import { isSilenced } from './silenced';
import { askedInOrder, toldInOrder } from './told-order';

export interface CheckInput {
  shipment: Shipment;
  knowledge: Knowledge;
  profile: Profile;
  /** ISO date on which the shipment is judged. */
  asOf: string;
  history: History;
  exceptions: readonly Exception[];
}

/** Facts + rules + screening → verdict. Pure, deterministic, bounded in time. */
export type Check = (input: CheckInput) => Verdict;

export const check: Check = (input) => judge(input, understand(input.shipment, input.knowledge.tables));

/** As `check`, on facts that are already understood. */
export function judge({ shipment, knowledge, profile, asOf, history, exceptions }: CheckInput, facts: Facts): Verdict {
  const exportFrom = exporterOf(profile, facts);
  const boundBy = jurisdictionsOf(exportFrom, profile.alsoBoundBy);
  const own = ownJurisdiction(exportFrom);
  const rates = knowledge.tables.table<RateTable>('rates');
  const ruled = applyRules(knowledge.rules, { facts, asOf, rates }, boundBy);
  const past = (earlier: Shipment) => understand(earlier, knowledge.tables);
  const offered = whereNot({ facts, rules: knowledge.rules, boundBy, exportFrom, asOf, rates });
  const table = <T>(name: string) => knowledge.tables.table<T>(name);
  const detected = signalFindings(
    detectors,
    facts,
    { shipment, history, understand: past, rules: knowledge.rules, boundBy, exportFrom, asOf, table },
    own,
  );
  const found: Finding[] = [
    ...designationFindings(screened(facts, knowledge.lists), facts),
    ...ruled.fired.map(([fired, jurisdiction]) => ruleFinding(fired, jurisdiction, asOf)),
    ...detected.findings,
  ];
  const silenced = found.filter((finding) => isSilenced(finding, exceptions, asOf));
  const findings = toldInOrder(
    found.filter((finding) => !silenced.includes(finding)),
    own,
  );
  return {
    level: findings.reduce<Level>((top, { level }) => graver(top, level), 'clear'),
    findings,
    ...(silenced.length > 0 ? { silenced } : {}),
    undecided: askedInOrder([...ruled.asks.map(ruleQuestion), ...goodsQuestion(ruled, facts), ...detected.undecided]),
    notes: [
      ...(profile.showUnbound ? unboundNotes(ruled.unbound, exportFrom) : []),
      ...notReadNotes(ruled.quiet, facts.items),
      ...(offered ? [offered] : []),
      ...detected.notes,
    ],
    coverage: coverageOf(shipment, [...detected.failed, ...gapsOf(knowledge, exportFrom, boundBy, asOf, facts)]),
    knowledge: knowledge.dates,
    boundBy,
  };
}

interface Ruled {
  fired: [RuleFired, string][];
  asks: RuleAsks[];
  unbound: RuleFired[];
  /** Rules whose destination holds and that neither fired nor asked. */
  quiet: CompiledRule[];
}

function applyRules(rules: readonly CompiledRule[], context: EvaluationContext, boundBy: readonly string[]): Ruled {
  const ruled: Ruled = { fired: [], asks: [], unbound: [], quiet: [] };
  for (const rule of candidates(rules, context.facts, context.asOf)) {
    const jurisdiction = boundAs(rule, boundBy, context.facts);
    const { fired, asks, anchored } = evaluate(rule, context);
    if (!jurisdiction) {
      if (fired && !fired.split) ruled.unbound.push(fired);
      continue;
    }
    if (fired) ruled.fired.push([fired, jurisdiction]);
    if (asks) ruled.asks.push(asks);
    if (anchored && !fired && !asks) ruled.quiet.push(rule);
  }
  ruled.fired = withoutFallbacks(ruled.fired);
  return ruled;
}

/** A rule that bars everything with a lesser level is told only where no graver one of that law says what the goods are. */
function withoutFallbacks(fired: Ruled['fired']): Ruled['fired'] {
  return fired.filter(
    ([one, jurisdiction]) =>
      !one.line.any ||
      !fired.some(
        ([other, law]) =>
          law === jurisdiction &&
          other.destination.place === one.destination.place &&
          gravity(other.level) > gravity(one.level),
      ),
  );
}

/** Name under which the question for the goods is asked: it belongs to no rule. */
const WHAT_GOODS = 'what-goods';

/** When the destination has rules and nothing says what the goods are, that is the question; asked once, not by each rule. */
function goodsQuestion({ fired, quiet }: Ruled, facts: Facts): Undecided[] {
  const rule = quiet[0];
  if (!rule || fired.length > 0 || !facts.items.every(goodsUnknown)) return [];
  const place = facts.destinations.find(({ place: one }) => rule.destined.to.includes(one));
  if (!place) return [];
  return [
    {
      rule: WHAT_GOODS,
      question: { key: 'question.goods', params: { destination: `country:${place.place}` } },
      needs: ['goods.description', 'goods.hsCode'],
      level: rule.goods[0]?.level ?? 'review',
      fields: place.because.map(({ evidence }) => evidence.field).slice(0, 1),
    },
  ];
}
