import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openCase } from './case';
import { field } from './example';
import { sessionKeep } from './keep';

const withFields = (count: number) => ({
  ...openCase(7, 'p', 'portal.example', false),
  frames: [
    {
      frame: 0,
      host: 'portal.example',
      document: 'd',
      revision: 1,
      fields: Array.from({ length: count }, (_, i) => field(`f${i}`, 'goods.description', 'Part')),
      unreadable: [],
    },
  ],
  shipments: [
    {
      shipment: {
        id: 's',
        entries: [{ role: 'incoterm' as const, value: 'FOB', field: '0:x', label: '' }],
        items: [],
        unreadable: [],
      },
      verdict: null,
      record: 'r',
      notNow: ['x'],
    },
  ],
});

beforeEach(() => fakeBrowser.reset());

test('a case is found again as it was, and is gone when it is over', async () => {
  const keep = sessionKeep();
  await keep.put(7, withFields(3));
  expect(await keep.get(7)).toEqual(withFields(3));
  expect(await keep.all()).toHaveLength(1);
  await keep.put(7, null);
  expect(await keep.get(7)).toBeNull();
});

test('of a page of many thousand fields only what its frames cannot tell again is kept', async () => {
  const keep = sessionKeep();
  await keep.put(7, withFields(6_000));
  const kept = await keep.get(7);
  expect(kept?.frames).toEqual([]);
  expect(kept?.shipments[0]).toMatchObject({ record: 'r', notNow: ['x'], shipment: { id: 's', entries: [] } });
});

test('a full session keeps the case without its fields rather than nothing', async () => {
  const keep = sessionKeep();
  const set = vi
    .spyOn(fakeBrowser.storage.session, 'set')
    .mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await keep.put(7, withFields(3));
  set.mockRestore();
  expect((await keep.get(7))?.shipments[0]?.record).toBe('r');
});
