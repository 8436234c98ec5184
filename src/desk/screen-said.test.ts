import { expect, test, vi } from 'vitest';
import type { Match, OpenList } from '../screening/screen';
import { PLAIN } from './example';
import { screenSaid } from './screen-said';

const match: Match = {
  list: 'un',
  entry: 'KPe.001',
  version: 'v',
  kind: 'organization',
  name: 'NORDKAI TRADING',
  programmes: ['DPRK'],
  jurisdiction: 'UN',
  effect: 'asset-freeze',
  score: 0.93,
  by: 'name',
  tokens: [],
  why: ['match.exact'],
  against: ['match.number-missing'],
};
const head = { id: 'un', title: 'UN list', issued: '2026-11-01', jurisdiction: 'UN', url: 'https://un.example/' };
const list = { head, screen: ({ name }: { name: string }) => (name.includes('Nordkai') ? [match] : []) };

vi.mock('./speaking', () => ({ speech: async () => PLAIN }));
vi.mock('./knowledge-now', () => ({
  knowledgeNow: async () => ({
    knowledge: { lists: [list as unknown as OpenList], listGaps: [{ key: 'list.missing' }] },
    listsOpen: null,
  }),
}));

test('a listed name is told with its score, list, entry and the reasons for and against', async () => {
  const { matches, gaps, lists } = await screenSaid('Nordkai Trading');
  expect(matches).toMatchObject([
    {
      typed: 'Nordkai Trading',
      name: 'NORDKAI TRADING',
      score: 0.93,
      entry: 'KPe.001',
      list: { title: 'UN list', issued: '2026-11-01' },
      effect: 'designation.effect.asset-freeze',
      why: ['match.exact'],
      against: ['match.number-missing'],
    },
  ]);
  expect(lists).toEqual([{ title: 'UN list', issued: '2026-11-01' }]);
  expect(gaps).toEqual(['list.missing']);
});

test('a name that is on no list is like none', async () => {
  expect((await screenSaid('Straits Motor Trading')).matches).toEqual([]);
});
