import type { RuleAsks, RuleFired } from '../rules/evaluate';
import type { CompiledRule } from '../rules/rule';
import type { Finding } from '../trade/finding';
import type { Phrase } from '../trade/phrase';
import type { Undecided } from '../trade/verdict';
import { becauseOf, identity, spokenBy } from './because';
import { findingId } from './finding-id';
import { ruleParams, ruleText } from './rule-phrases';

/** What a rule found, as a finding of the verdict. */
export function ruleFinding(fired: RuleFired, jurisdiction: string, asOf: string): Finding {
  const { rule, level, items, doubts, split, destination } = fired;
  const because = becauseOf(fired.reasons);
  const params = ruleParams(fired);
  // What goes with it is told once, in the text.
  const { also: _told, ...bare } = params;
  const title = ruleText(rule.id, 'title');
  return {
    id: findingId(rule.id, [level, destination.place, ...identity(because)]),
    rule: rule.id,
    version: rule.version,
    kind: 'rule',
    level,
    jurisdiction,
    title: split ? { key: 'split.title', params: { rule: `key:${title}` } } : { key: title, params: bare },
    text: split
      ? { key: 'split.text', params: { ...params, rule: `key:${title}`, count: items.length } }
      : { key: ruleText(rule.id, 'says'), params },
    next:
      doubts.length > 0 || split
        ? { key: 'next.settle-first', params: { next: `key:${ruleText(rule.id, 'next')}` } }
        : { key: ruleText(rule.id, 'next'), params: bare },
    citation: rule.cites,
    because,
    against: against(rule, asOf),
    ...spokenBy(because),
    item: items.length === 1 ? items[0]!.index : null,
    story: `to:${destination.place}`,
  };
}

function against(rule: CompiledRule, asOf: string): Phrase[] {
  return [
    { key: ruleText(rule.id, 'falseAlarms') },
    ...Array.from({ length: rule.exceptions }, (_, i) => ({ key: ruleText(rule.id, `exceptions.${i}`) })),
    ...(asOf > rule.expires ? [{ key: 'against.stale-rule', params: { day: `day:${rule.checked}` } }] : []),
  ];
}

/** What a rule would have to know, as a question beside the field that would answer it. */
export function ruleQuestion({ rule, level, line, at, needs, unasked, reasons, destination }: RuleAsks): Undecided {
  const hidden = unasked[0];
  const params = {
    rule: `key:${ruleText(rule.id, 'title')}`,
    needs: needs.map((role) => `role:${role}`).join('|'),
    destination: `country:${destination.place}`,
    level: `key:level.${level}`,
  };
  const key = line.asks
    ? ruleText(rule.id, `goods.${at}.asks`)
    : destination.truth === 'open'
      ? 'question.place'
      : hidden
        ? `question.${hidden}`
        : needs.length > 1
          ? 'question.fields'
          : 'question.field';
  return {
    rule: rule.id,
    question: { key, params },
    needs,
    level,
    fields: [...new Set(reasons.map(({ evidence }) => evidence.field))],
  };
}
