import uFuzzy from '@leeoniya/ufuzzy';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

/** Another search over the same names: for a query the positions of its first ten answers. */
export interface OtherMatcher {
  name: string;
  search(query: string): number[];
}

const FIRST = 10;

/** The usual searches of the trade over these names, each set up for misspelt names as its manual says. */
export function otherMatchers(names: readonly string[]): OtherMatcher[] {
  const lower = names.map((name) => name.toLowerCase());

  const fuse = new Fuse(lower, { threshold: 0.4, ignoreLocation: true, includeScore: false });

  const micro = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });

  const mini = new MiniSearch<{ id: number; name: string }>({ fields: ['name'], searchOptions: { fuzzy: 0.25 } });
  mini.addAll(lower.map((name, id) => ({ id, name })));

  const flex = new FlexSearch.Index({ tokenize: 'forward', encoder: FlexSearch.Charset.LatinBalance });
  for (const [id, name] of lower.entries()) flex.add(id, name);

  return [
    {
      name: 'Fuse.js',
      search: (query) => fuse.search(query.toLowerCase(), { limit: FIRST }).map(({ refIndex }) => refIndex),
    },
    {
      name: 'uFuzzy',
      search(query) {
        const [found, , order] = micro.search(lower, query.toLowerCase(), 5);
        if (!found) return [];
        return order ? order.slice(0, FIRST).map((at) => found[at]!) : found.slice(0, FIRST);
      },
    },
    {
      name: 'MiniSearch',
      search: (query) =>
        mini
          .search(query.toLowerCase())
          .slice(0, FIRST)
          .map(({ id }) => id as number),
    },
    {
      name: 'FlexSearch',
      search: (query) => flex.search(query.toLowerCase(), { limit: FIRST, suggest: true }) as number[],
    },
  ];
}
