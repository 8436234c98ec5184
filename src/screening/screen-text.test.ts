import { expect, test } from 'vitest';
import { openList } from './open-list';
import { screenText } from './screen-text';
import { buildList } from './shard/build-list';

const head = {
  id: 'x',
  title: '',
  publisher: '',
  jurisdiction: 'UN',
  effect: 'watch',
  url: '',
  issued: '',
  expires: '',
} as const;
const list = openList(
  buildList({ ...head, entries: 0, names: 0, digest: '' }, [
    {
      entry: '1',
      kind: 'organization',
      names: [{ text: 'Tanchon Commercial Bank', quality: 'primary' }],
      identifiers: [],
      programmes: [],
      countries: [],
      addresses: [],
      born: [],
    },
  ]),
);

test('a selection with two parties says which of them is like a listed one', () => {
  const { names, matches } = screenText('Straits Motor Trading c/o Tanchon Commercial Bank', [list]);
  expect(names).toEqual(['Straits Motor Trading', 'Tanchon Commercial Bank']);
  expect(matches.map(({ entry, typed }) => [entry, typed])).toEqual([['1', 'Tanchon Commercial Bank']]);
});

test('a selection that names nobody gives nothing', () => expect(screenText('…', [list]).matches).toEqual([]));
