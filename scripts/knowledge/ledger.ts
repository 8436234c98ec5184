import type { LedgerRow } from '../../src/rules/ledger';
import { ledgerFileSchema } from '../../src/rules/ledger.schema';
import { filesUnder } from './asset-files';
import { AssetError, readYaml } from './yaml-file';

export type Ledger = ReadonlyMap<string, LedgerRow>;

/** All rows of `assets/rules/ledger/`, by id. Throws an `AssetError` when a row is malformed or stands twice. */
export function readLedger(folder = 'assets/rules/ledger'): Ledger {
  const rows = new Map<string, LedgerRow>();
  const problems: string[] = [];
  for (const file of filesUnder(folder, '.yaml')) {
    const { value, problem } = readYaml(file, ledgerFileSchema);
    value.forEach((row, i) => {
      if (rows.has(row.id)) problems.push(problem([i, 'id'], `row ${row.id} stands twice in the ledger; keep one`));
      rows.set(row.id, row);
    });
  }
  if (problems.length > 0) throw new AssetError(problems);
  return rows;
}
