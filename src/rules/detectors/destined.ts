import type { CompiledRule } from '../rule';

/** The value line of a rule, as money to be shown: the first that it draws. */
export function valueOnly(rule: CompiledRule): string {
  const value = rule.goods.find((line) => line.value !== undefined)?.value;
  return value ? `money:${value.amount} ${value.currency}` : '';
}
