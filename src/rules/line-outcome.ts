import type { ItemFacts } from '../facts/facts';
import { and } from '../trade/interval';
import { capped, type FindingLevel } from '../trade/level';
import type { Role } from '../trade/roles';
import type { Answer, Doubt, Reason, Unasked } from './answer';
import { goodsAnswer } from './goods-match';
import type { RateTable } from './money';
import type { CompiledLine } from './rule';
import { isInForce } from './rule-index';
import { isJustBelow, valueAnswer } from './value-match';
import { vehicleAnswers } from './vehicle-match';

/** What one line of a rule comes to on one item. */
export interface LineOutcome {
  item: ItemFacts;
  line: CompiledLine;
  at: number;
  truth: 'yes' | 'open';
  level: FindingLevel;
  reasons: Reason[];
  doubts: Doubt[];
  needs: Role[];
  unasked: Unasked[];
}

/** More than two missing fields is a blank form, not a question. */
const MOST_QUESTIONS = 2;

/** Holds an item against a line; null when it is not met or too little is known to ask. */
export function lineOutcome(
  line: CompiledLine,
  at: number,
  item: ItemFacts,
  asOf: string,
  rates: RateTable,
): LineOutcome | null {
  if (!isInForce(line, asOf)) return null;
  const goods = goodsAnswer(line, item);
  if (goods.truth === 'no') return null;
  const answers = [goods, ...vehicleAnswers(line, item), ...conditionAnswers(line, item)];
  if (line.value) answers.push(valueAnswer(line.value, item, rates, line.disputed === true));
  const truth = and(...answers.map((answer) => answer.truth));
  if (truth === 'no') return null;
  const open = answers.filter((answer) => answer.truth === 'open');
  if (open.length > MOST_QUESTIONS) return null;
  const doubts = [...new Set([...answers.flatMap((answer) => answer.doubts), ...(line.capped ? [line.capped] : [])])];
  return {
    item,
    line,
    at,
    truth,
    level: doubts.length > 0 ? capped(line.level, 'review') : line.level,
    reasons: answers.flatMap((answer) => answer.reasons),
    doubts,
    needs: [...new Set(open.flatMap((answer) => answer.needs))],
    unasked: open.flatMap((answer) => answer.unasked ?? []),
  };
}

function conditionAnswers(line: CompiledLine, item: ItemFacts): Answer[] {
  if (!line.condition) return [];
  const stated = item.condition;
  if (!stated) return [{ truth: 'open', reasons: [], doubts: [], needs: ['goods.condition'] }];
  const used = stated.is !== 'new';
  const meets = used === (line.condition === 'used');
  const fact = { key: `fact.condition.${used ? 'used' : 'new'}` };
  return [
    { truth: meets ? 'yes' : 'no', reasons: meets ? [{ fact, evidence: stated.evidence }] : [], doubts: [], needs: [] },
  ];
}

/** Whether an item meets everything of a line but the value, and lies just below that. */
export function isSplitPart(line: CompiledLine, item: ItemFacts, asOf: string, rates: RateTable): boolean {
  if (!line.value || !isInForce(line, asOf) || !isJustBelow(line.value, item, rates)) return false;
  const { value: _, ...rest } = line;
  return lineOutcome(rest, 0, item, asOf, rates)?.truth === 'yes';
}
