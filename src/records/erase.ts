import { append, write } from './trail';

/**
 * Erases the content of a record (a data subject's request, say): what was shown, decided and silenced. The chain stays
 * whole and says that, when and why something was erased. Resolves once it is on disk; twice is once.
 * @throws Error when there is no such record
 */
export async function eraseRecord(id: string, reason: string, at: string): Promise<void> {
  await write(async (tx) => {
    const records = tx.objectStore('records');
    const row = await records.get(id);
    if (!row) throw new Error(`There is no record ${id}; nothing was erased.`);
    const payloads = tx.objectStore('payloads');
    for (const entry of await tx.objectStore('entries').index('record').getAll(id)) {
      if (entry.kind === 'erased' || !(await payloads.getKey(entry.seq))) continue;
      const payload = { seq: entry.seq, reason };
      await append(tx, { key: `erased:${entry.seq}`, kind: 'erased', at, record: id, payload });
      await payloads.delete(entry.seq);
    }
    await records.put({ ...row, host: '', rules: [], decision: null });
  });
}
