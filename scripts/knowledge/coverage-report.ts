import type { LedgerRow } from '../../src/rules/ledger';
import type { ReadRule } from './rules';

export interface RowCoverage {
  row: LedgerRow;
  /** Ids of the rules that rest on it. */
  rules: string[];
}

/** Every row of the ledger with the rules that carry it. */
export function coverage(rows: Iterable<LedgerRow>, rules: readonly ReadRule[]): RowCoverage[] {
  const carriers = new Map<string, Set<string>>();
  for (const { rule, source } of rules)
    for (const line of source.goods)
      for (const row of line.rests) carriers.set(row, (carriers.get(row) ?? new Set()).add(rule.id));
  return [...rows].map((row) => ({ row, rules: [...(carriers.get(row.id) ?? [])].sort() }));
}

/** What is wrong: a row that nothing carries and no reason excuses, or one that is carried and excused at once. */
export function coverageProblems(all: readonly RowCoverage[]): string[] {
  return all.flatMap(({ row, rules }) => {
    if (rules.length === 0 && !row.notCarried)
      return [`${row.id}: no rule carries it; write one or give "notCarried" a reason`];
    if (rules.length > 0 && row.notCarried)
      return [`${row.id}: carried by ${rules.join(', ')} and excused; remove "notCarried"`];
    return [];
  });
}

/** Ids of rows (`"id"` of objects in `rows`) in another fact base's JSON. */
export function rowIds(json: unknown): string[] {
  const rows = (json as { rows?: unknown }).rows;
  return Array.isArray(rows)
    ? rows.flatMap((row: { id?: unknown }) => (typeof row.id === 'string' ? [row.id] : []))
    : [];
}
