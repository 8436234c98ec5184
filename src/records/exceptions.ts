import type { Exception } from '../trade/history';
import { trailDatabase } from './database';
import { append, write } from './trail';

/** Keeps exceptions and notes them in the trail; resolves once all of it is on disk. Keeping one twice changes nothing. */
export async function silence(made: readonly Exception[], record: string): Promise<void> {
  await write(async (tx) => {
    const exceptions = tx.objectStore('exceptions');
    for (const exception of made) {
      if (await exceptions.get(exception.id)) continue;
      const key = `silenced:${exception.id}:${exception.made}`;
      await append(tx, { key, kind: 'silenced', at: exception.made, record, payload: { exception } });
      await exceptions.add(exception);
    }
  });
}

/** Takes an exception back; that it was made stays in the trail. */
export async function unsilence(id: string, at: string): Promise<void> {
  await write(async (tx) => {
    const exceptions = tx.objectStore('exceptions');
    if (!(await exceptions.get(id))) return;
    const key = `unsilenced:${id}:${at}`;
    await append(tx, { key, kind: 'unsilenced', at, record: '', payload: { exception: id } });
    await exceptions.delete(id);
  });
}

/** Every exception that was made and not taken back, expired ones included. */
export async function exceptions(): Promise<Exception[]> {
  return (await trailDatabase()).getAll('exceptions');
}
