import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { closeForgotten, closeRecord, decideRecord } from './close-record';
import { forgetDatabase, trailDatabase } from './database';
import { eraseRecord } from './erase';
import { allOf, FINDING, SHIPMENT, shown, verdictWith } from './example';
import { exceptions, silence, unsilence } from './exceptions';
import { trailEntries, verifyTrail } from './export';
import { historyOf } from './history';
import { listRecords, readRecord } from './list';
import { openRecord } from './open-record';
import { TrailFull } from './trail';

const AT = '2026-11-24T10:05:00.000Z';

beforeEach(async () => {
  await forgetDatabase();
  globalThis.indexedDB = new IDBFactory();
});

const kinds = async () => (await allOf(trailEntries())).map(({ kind }) => kind);
const outcomes = async () => (await listRecords({ limit: 10 })).records.map(({ row }) => row.outcome);

describe('a record', () => {
  test('is opened once, however often the same warning is shown', async () => {
    await Promise.all([openRecord(shown()), openRecord(shown()), openRecord(shown())]);
    expect(await kinds()).toEqual(['opened']);
    expect(await outcomes()).toEqual([null]);
  });

  test('ends as changed, and is opened again when the same findings come back', async () => {
    await openRecord(shown());
    await closeRecord(shown().key, 'changed', AT);
    await closeRecord(shown().key, 'changed', AT);
    expect(await outcomes()).toEqual(['changed']);
    await openRecord(shown());
    expect(await outcomes()).toEqual([null]);
    await closeRecord(shown().key, 'left', AT);
    expect(await kinds()).toEqual(['opened', 'closed', 'reopened', 'closed']);
    expect(await outcomes()).toEqual(['left']);
  });

  test('what was submitted stays submitted when the page goes', async () => {
    await openRecord(shown());
    await closeRecord(shown().key, 'submitted', AT);
    await closeRecord(shown().key, 'left', AT);
    await openRecord(shown());
    expect(await outcomes()).toEqual(['submitted']);
  });

  test('a submit that arrives after the page had gone is still noted', async () => {
    await openRecord(shown());
    await closeRecord(shown().key, 'left', AT);
    await closeRecord(shown().key, 'submitted', AT);
    expect(await outcomes()).toEqual(['submitted']);
  });

  test('a decision is kept with its reason; the same one again adds nothing', async () => {
    await openRecord(shown());
    await decideRecord(
      shown().key,
      { disposition: 'hold', reason: 'asked the buyer for the end user', author: 'A. B.' },
      AT,
    );
    await decideRecord(
      shown().key,
      { disposition: 'hold', reason: 'asked the buyer for the end user', author: 'A. B.' },
      '2026-11-24T10:06:00.000Z',
    );
    const record = await readRecord(shown().key);
    expect(record?.row).toMatchObject({ outcome: 'decided', decision: { disposition: 'hold', at: AT } });
    expect(record?.entries.map(({ kind }) => kind)).toEqual(['opened', 'decided']);
  });

  test('a decision on nothing is an error that says so', async () => {
    await expect(decideRecord('none', { disposition: 'hold', reason: 'x', author: 'A. B.' }, AT)).rejects.toThrow(
      /no record/,
    );
  });

  test('a verdict without findings is no record', async () => {
    await expect(openRecord(shown({ verdict: verdictWith() }))).rejects.toThrow(/without findings/);
    expect(await kinds()).toEqual([]);
  });

  test('what the browser took with it ends as unknown; what is still open, or just opened, does not', async () => {
    const other = (id: string) => shown({ shipment: { ...SHIPMENT, id } });
    await openRecord(other('gone'));
    await openRecord(other('open'));
    await openRecord({ ...other('young'), at: '2026-11-24T12:00:00.000Z' });
    const closed = await closeForgotten(new Set([other('open').key]), '2026-11-24T11:00:00.000Z', AT);
    expect(closed).toBe(1);
    expect(await outcomes()).toEqual([null, null, 'unknown']);
  });

  test('what no JSON can hold is kept as far as it can be written down', async () => {
    const entries = [{ role: 'goods.description' as const, value: '\ud800 car', field: '0:f1', label: '' }];
    await openRecord(shown({ shipment: { ...SHIPMENT, entries } }));
    expect((await listRecords({ limit: 1 })).records[0]?.shown?.shipment.entries[0]?.value).toBe('\ufffd car');
    expect((await verifyTrail()).ok).toBe(true);
  });
});

test('records are listed newest first, page by page', async () => {
  for (const id of ['a', 'b', 'c']) await openRecord(shown({ shipment: { ...SHIPMENT, id } }));
  const first = await listRecords({ limit: 2 });
  expect(first.records.map(({ row }) => row.shipment)).toEqual(['c', 'b']);
  const second = await listRecords({ limit: 2, after: first.next! });
  expect(second.records.map(({ row }) => row.shipment)).toEqual(['a']);
  expect(second.next).toBeNull();
});

describe('history', () => {
  test('finds earlier shipments by what they share, in order of time, and never the shipment itself', async () => {
    const at = (id: string, time: string) => shown({ shipment: { ...SHIPMENT, id }, at: `2026-11-24T${time}:00.000Z` });
    await openRecord(at('later', '11:00'));
    await openRecord(at('earlier', '09:00'));
    await openRecord(at('now', '12:00'));
    const history = await historyOf(['vin:JTHBF5C26A5123456', 'name:x'], 'now');
    expect(history.sharing('vin:JTHBF5C26A5123456').map(({ shipment }) => shipment.id)).toEqual(['earlier', 'later']);
    expect(history.sharing('name:x')).toEqual([]);
  });

  test('knows nothing of an erased shipment', async () => {
    await openRecord(shown());
    await eraseRecord(shown().key, 'request of the data subject', AT);
    expect((await historyOf(['vin:JTHBF5C26A5123456'], 'now')).sharing('vin:JTHBF5C26A5123456')).toEqual([]);
  });
});

describe('the chain', () => {
  const broken = async (change: (db: Awaited<ReturnType<typeof trailDatabase>>) => Promise<unknown>) => {
    await openRecord(shown());
    await closeRecord(shown().key, 'submitted', AT);
    await openRecord(shown({ shipment: { ...SHIPMENT, id: 'second' } }));
    expect((await verifyTrail()).ok).toBe(true);
    await change(await trailDatabase());
    return (await verifyTrail()).problems.map(({ what }) => what);
  };

  test('holds when a payload was erased on request, and says so', async () => {
    await openRecord(shown());
    await decideRecord(shown().key, { disposition: 'hold', reason: 'the buyer is Mr Kim', author: 'A. B.' }, AT);
    await eraseRecord(shown().key, 'request of the data subject', AT);
    await eraseRecord(shown().key, 'request of the data subject', AT);
    expect(await verifyTrail()).toMatchObject({ ok: true, entries: 4, erased: 2 });
    const all = JSON.stringify(await allOf(trailEntries()));
    expect(all).not.toContain('Kim');
    expect(all).not.toContain('Korea Trading');
  });

  test('breaks when a payload is changed', async () => {
    expect(
      await broken(async (db) => {
        const stored = (await db.get('payloads', 2))!;
        await db.put('payloads', { ...stored, payload: { outcome: 'changed' } });
      }),
    ).toEqual(['payload-altered']);
  });

  test('breaks when a payload is taken away without an erasure', async () => {
    expect(await broken((db) => db.delete('payloads', 1))).toEqual(['payload-missing']);
  });

  test('breaks when an entry is changed', async () => {
    expect(
      await broken(async (db) =>
        db.put('entries', { ...(await db.get('entries', 2))!, at: '2020-01-01T00:00:00.000Z' }),
      ),
    ).toEqual(['altered']);
  });

  test('breaks when an entry is taken out', async () => {
    expect(await broken((db) => db.delete('entries', 2))).toEqual(['order', 'chain']);
  });
});

describe('exceptions', () => {
  const exception = {
    id: 'e1',
    kind: 'finding' as const,
    subject: FINDING.id,
    against: FINDING.rule,
    version: 'v1',
    reason: 'licence held',
    author: '',
    made: AT,
    expires: '2027-01-01',
  };

  test('are noted in the trail when made and when taken back', async () => {
    await silence([exception], 'r');
    await silence([exception], 'r');
    expect(await exceptions()).toEqual([exception]);
    await unsilence('e1', AT);
    await unsilence('e1', AT);
    expect(await exceptions()).toEqual([]);
    expect(await kinds()).toEqual(['silenced', 'unsilenced']);
  });
});

test('a full disk is told in words, nothing is half written, and the next try succeeds', async () => {
  await openRecord(shown());
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const second = shown({ shipment: { ...SHIPMENT, id: 'second' } });
  await expect(openRecord(second)).rejects.toThrow(TrailFull);
  full.mockRestore();
  expect(await kinds()).toEqual(['opened']);
  await openRecord(second);
  expect(await kinds()).toEqual(['opened', 'opened']);
  expect((await verifyTrail()).ok).toBe(true);
});
