import { gravity } from '../trade/level';
import type { Profile } from '../trade/profile';
import type { Shipment } from '../trade/shipment';
import type { Verdict } from '../trade/verdict';
import { append, write } from './trail';

/** A warning that was shown. */
export interface Shown {
  /** `recordKey` of shipment and findings. */
  key: string;
  at: string;
  host: string;
  shipment: Shipment;
  verdict: Verdict;
  profile: Profile;
  asOf: string;
  judgedBy: string;
  /** `Facts.keys`: what the shipment can be recognised by later. */
  keys: string[];
}

/**
 * Opens the record of a warning, or opens it again when the same findings have come back after they had changed.
 * Resolves once it is on disk. Doing it twice does nothing more; a submitted or decided record stays as it is.
 */
export async function openRecord(shown: Shown): Promise<void> {
  const { key, at, host, shipment, verdict, profile, asOf, judgedBy, keys } = shown;
  const gravest = verdict.findings.toSorted((a, b) => gravity(b.level) - gravity(a.level))[0];
  if (!gravest) throw new Error('Trail: a verdict without findings has no record; nothing was written.');
  await write(async (tx) => {
    const records = tx.objectStore('records');
    const row = await records.get(key);
    if (row) {
      if (row.open || row.outcome === 'submitted' || row.outcome === 'decided') return;
      const turn = row.turn + 1;
      await append(tx, { key: `reopened:${key}:${turn}`, kind: 'reopened', at, record: key, payload: {} });
      await records.put({ ...row, turn, outcome: null, closedAt: null, open: 1 });
      return;
    }
    const payload = { shipment, verdict, host, profile, asOf, judgedBy };
    const entry = await append(tx, { key: `opened:${key}`, kind: 'opened', at, record: key, payload, keys });
    await records.add({
      id: key,
      seq: entry.seq,
      at,
      host,
      level: gravest.level,
      rules: [...new Set(verdict.findings.map(({ rule }) => rule))],
      shipment: shipment.id,
      outcome: null,
      closedAt: null,
      decision: null,
      turn: 0,
      open: 1,
    });
  });
}
