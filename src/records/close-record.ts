import type { Decision, Outcome } from './entry';
import { append, type TrailWrite, write } from './trail';

/**
 * Writes how a record ended and resolves once that is on disk. What was submitted or decided stays so, whatever happens
 * to the page later; a submit is still noted on a record that had been left. A record that does not exist is no error:
 * a warning in a private window has none.
 */
export async function closeRecord(key: string, outcome: Exclude<Outcome, 'decided'>, at: string): Promise<void> {
  await write((tx) => close(tx, key, outcome, at));
}

async function close(tx: TrailWrite, key: string, outcome: Exclude<Outcome, 'decided'>, at: string): Promise<void> {
  const records = tx.objectStore('records');
  const row = await records.get(key);
  if (!row || (!row.open && outcome !== 'submitted') || row.outcome === 'submitted' || row.outcome === 'decided')
    return;
  const once = `closed:${key}:${row.turn}:${outcome}`;
  await append(tx, { key: once, kind: 'closed', at, record: key, payload: { outcome } });
  const { open: _, ...rest } = row;
  await records.put({ ...rest, outcome, closedAt: at });
}

/** A person's decision on what a record says; resolves once it is on disk. The same decision again changes nothing. */
export async function decideRecord(key: string, decision: Decision, at: string): Promise<void> {
  await write(async (tx) => {
    const records = tx.objectStore('records');
    const row = await records.get(key);
    if (!row)
      throw new Error(
        'There is no record of this warning, so nothing can be decided on it. Was it shown in a private window?',
      );
    if (row.decision && isSame(row.decision, decision)) return;
    const once = `decided:${key}:${at}`;
    await append(tx, { key: once, kind: 'decided', at, record: key, payload: decision });
    const { open: _, ...rest } = row;
    await records.put({ ...rest, outcome: 'decided', closedAt: at, decision: { ...decision, at } });
  });
}

const isSame = (a: Decision, b: Decision) =>
  a.disposition === b.disposition && a.reason === b.reason && a.author === b.author;

/**
 * Closes as `unknown` what was left open when browser or extension went away.
 * @param known keys of records whose shipment is still open on a tab
 * @param before records opened at or after this time (ISO 8601) are left alone: their case may not be kept yet
 */
export async function closeForgotten(known: ReadonlySet<string>, before: string, at: string): Promise<number> {
  return write(async (tx) => {
    const open = await tx.objectStore('records').index('open').getAll();
    const forgotten = open.filter((row) => !known.has(row.id) && row.at < before);
    for (const row of forgotten) await close(tx, row.id, 'unknown', at);
    return forgotten.length;
  });
}
