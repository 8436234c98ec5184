import { describe, expect, test } from 'vitest';
import type { Designation, ListHead } from '../designation';
import { wordsOfName } from '../names/parse-name';
import { buildList } from './build-list';
import { retrieve, scratchFor } from './retrieve';
import { openShard } from './shard';

const HEAD: ListHead = {
  id: 'test',
  title: 'Test',
  publisher: 'Nobody',
  jurisdiction: 'UN',
  effect: 'asset-freeze',
  url: '',
  issued: '2026-01-01',
  expires: '2027-01-01',
  entries: 0,
  names: 0,
  digest: '',
};
const person = (entry: string, ...names: string[]): Designation => ({
  entry,
  kind: 'person',
  names: names.map((text) => ({ text, quality: 'primary' })),
  identifiers: [],
  programmes: [],
  countries: [],
  addresses: [],
  born: [],
});
const list = () => buildList(HEAD, [person('1', 'Kim Chol', 'Ким Чхоль'), person('2', 'Ahmad Hasan')]);

describe('a shard read in place', () => {
  test('gives back what was put in, and counts it', () => {
    const shard = openShard(list());
    expect(shard.header.head).toMatchObject({ id: 'test', entries: 2, names: 3 });
    expect(shard.entry(1).names[0]!.text).toBe('Ahmad Hasan');
    expect(shard.wordsOf(1).map((word) => word.text)).toEqual(['ким', 'чхоль']);
  });

  test('may lie at any place of a larger buffer', () => {
    const bytes = list();
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    expect(openShard(larger.subarray(3)).names).toBe(3);
  });

  test('finds names that share letters, and none for a name that shares nothing', () => {
    const shard = openShard(list());
    const scratch = scratchFor(shard);
    expect(retrieve(shard, wordsOfName('Ahmed Hassan'), 5, scratch)).toContain(2);
    expect(retrieve(shard, wordsOfName('Zzyzx'), 5, scratch)).toEqual([]);
    // Counting is undone after each query: the second answer is the first.
    expect(retrieve(shard, wordsOfName('Ahmed Hassan'), 5, scratch)).toEqual(
      retrieve(shard, wordsOfName('Ahmed Hassan'), 5, scratch),
    );
  });

  test('an empty list opens', () => expect(openShard(buildList(HEAD, [])).names).toBe(0));
});

describe('bytes that are no list are refused with a reason', () => {
  test('another file', () => expect(() => openShard(new Uint8Array(100))).toThrow(/not a list built by/));
  test('nothing', () => expect(() => openShard(new Uint8Array(0))).toThrow(/not a list built by/));
  test('cut off in its tables', () =>
    expect(() => openShard(list().slice(0, -40))).toThrow(/cut off inside its tables/));
  test('cut off in its header', () =>
    expect(() => openShard(list().slice(0, 60))).toThrow(/cut off inside its header/));
  test('of another version', () => {
    const text = new TextDecoder('latin1').decode(list()).replace(/"version":\d+/, '"version":0');
    const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    expect(() => openShard(bytes)).toThrow(/built by version 0/);
  });
});
