import type { Reason } from '../rules/answer';
import { cut } from '../text/cut';
import type { Because, Finding } from '../trade/finding';

/** Longest quotation that a card still shows well. */
const READABLE = 160;
const MOST_LINES = 8;

/** Evidence as a finding holds it; the same fact from the same field is told once. */
export function becauseOf(reasons: readonly Reason[]): Because[] {
  const told = new Map<string, Because>();
  for (const { fact, evidence } of reasons) {
    const id = `${fact.key}|${JSON.stringify(fact.params ?? {})}|${evidence.field}`;
    if (told.has(id)) continue;
    told.set(id, { fact, role: evidence.role, value: cut(evidence.value, READABLE), field: evidence.field });
    if (told.size === MOST_LINES) break;
  }
  return [...told.values()];
}

/** The fields and roles of a finding, in the order of its evidence: the first is where the warning belongs. */
export function spokenBy(because: readonly Because[]): Pick<Finding, 'fields' | 'roles'> {
  return {
    fields: [...new Set(because.map(({ field }) => field))],
    roles: [...new Set(because.map(({ role }) => role))],
  };
}

/** What a finding's id is made of: facts and quoted words, not field ids, which change when a page is loaded again. */
export function identity(because: readonly Because[]): string[] {
  return because.map(({ fact, role, value }) => `${fact.key}|${role}|${value}`);
}
