import 'fake-indexeddb/auto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openList } from '../screening/open-list';
import { type ListDatabase, openListDatabase, storedList } from './list-store';
import { type LocalPublisher, localPublisher, SMALL_PUBLISHER, unList } from './testing';
import { originsOf, updateList } from './update-list';

const prove = (bytes: ArrayBuffer) => void openList(new Uint8Array(bytes));
const GOOD = unList(['HONG GIL DONG', 'EXAMPLE PERSON', 'ANOTHER PERSON', 'FOURTH PERSON']);

let db: ListDatabase;
let publisher: LocalPublisher;
let say: (request: IncomingMessage, response: ServerResponse) => void;

beforeEach(async () => {
  db = await openListDatabase(`lists-${Math.random()}`);
  publisher = await localPublisher((request, response) => say(request, response));
});
afterEach(async () => {
  db.close();
  await publisher.close();
});

const ask = (now = '2026-11-24T10:00:00Z') => updateList(db, SMALL_PUBLISHER, { now, mirror: publisher.mirror, prove });
const sends = (body: string, headers: Record<string, string> = {}) => {
  say = (_request, response) => response.writeHead(200, headers).end(body);
};
const inForce = async () => {
  const { shard, head } = await storedList(db, 'un');
  const bytes = shard ? await db.get('shards', shard) : undefined;
  return { head, list: bytes ? openList(new Uint8Array(bytes)) : null };
};

test('a list that was never there is fetched, proved, and finds its people', async () => {
  sends(GOOD, { etag: '"v1"' });
  expect(await ask()).toMatchObject({
    kind: 'updated',
    list: { head: { entries: 4, issued: '2026-11-01', expires: '2026-11-15' } },
  });
  const { list } = await inForce();
  expect(list?.screen({ name: 'Hong Gil Dong' })[0]).toMatchObject({ list: 'un', entry: 'KPi.90' });
});

test('a list that has not changed costs one conditional request and no body', async () => {
  sends(GOOD, { etag: '"v1"' });
  await ask();
  say = (request, response) => response.writeHead(request.headers['if-none-match'] === '"v1"' ? 304 : 500).end();
  expect(await ask('2026-11-25T10:00:00Z')).toMatchObject({
    kind: 'unchanged',
    list: { asked: '2026-11-25T10:00:00Z' },
  });
  expect(publisher.requests).toHaveLength(2);
});

test('a changed list says what was added, removed and changed', async () => {
  sends(GOOD);
  await ask();
  sends(unList(['HONG GIL DONG', 'EXAMPLE PERSON', 'OTHER SPELLING', 'FOURTH PERSON', 'FIFTH PERSON'], '2026-11-20'));
  expect(await ask()).toMatchObject({ kind: 'updated', list: { difference: { added: 1, removed: 0, changed: 1 } } });
});

describe('a good list is never lost to a bad one', () => {
  beforeEach(async () => {
    sends(GOOD, { etag: '"v1"' });
    await ask();
  });
  const stays = async () => expect((await inForce()).list?.screen({ name: 'Hong Gil Dong' })).not.toHaveLength(0);

  test.each([
    ['cut off', GOOD.slice(0, GOOD.length - 60), 'truncated'],
    ['a login page', '<!DOCTYPE html><html>Please log in</html>', 'unknown-format'],
    ['another publisher’s list', '<data-set><record><Country>X</Country></record></data-set>', 'unknown-format'],
    ['one person where there were four', unList(['HONG GIL DONG', 'EXAMPLE PERSON'].slice(0, 1)), 'truncated'],
    ['older than the one in force', unList(['A B', 'C D', 'E F', 'G H'], '2026-01-01'), 'worse'],
    ['without programmes', GOOD.replaceAll('<UN_LIST_TYPE>DPRK</UN_LIST_TYPE>', ''), 'gone-blind'],
    ['entity expansion', `<!DOCTYPE x [<!ENTITY a "b">]>${GOOD.replace(/<\?xml[^>]*>/, '')}`, 'hostile'],
  ])('%s', async (_what, body, problem) => {
    sends(body);
    const outcome = await ask();
    expect(outcome).toMatchObject({ kind: 'refused', problem });
    expect((await storedList(db, 'un')).refused).not.toBe('');
    await stays();
  });

  test('fewer bytes than promised', async () => {
    say = (_request, response) => {
      response.writeHead(200, { 'content-length': String(GOOD.length) });
      response.write(GOOD.slice(0, 200));
      setTimeout(() => response.destroy(), 20);
    };
    expect(await ask()).toMatchObject({ kind: 'refused', problem: 'truncated' });
    await stays();
  });

  test('a server that answers with an error, and one that is gone', async () => {
    say = (_request, response) => response.writeHead(503).end();
    expect(await ask()).toMatchObject({ kind: 'unreachable', why: expect.stringContaining('503') });
    await publisher.close();
    expect(await ask()).toMatchObject({ kind: 'unreachable' });
    await stays();
  });
});

test('permission is asked for the publisher and for where its address leads, or for the mirror alone', () => {
  expect(originsOf([SMALL_PUBLISHER, SMALL_PUBLISHER])).toEqual([
    'https://publisher.example/*',
    'https://files.publisher.example/*',
  ]);
  expect(originsOf([SMALL_PUBLISHER], 'https://lists.firm.example:8443/sanctions')).toEqual([
    'https://lists.firm.example/*',
  ]);
});
