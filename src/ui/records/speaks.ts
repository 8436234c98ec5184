import type { ListedRecord } from '../../records/list';

/** Whether a record is the one asked for: by its own key, or by the id of a finding that it holds. */
export function speaks({ row, shown }: ListedRecord, asked: string): boolean {
  return asked !== '' && (row.id === asked || (shown?.verdict.findings ?? []).some(({ id }) => id === asked));
}
