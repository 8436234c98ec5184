import type { Match, OpenList, ScreenQuery } from '../screening/screen';
import type { Shipment } from '../trade/shipment';

/** A past shipment in which a name or a ship is now on a list, and was not when it was judged. */
export interface Rescreened {
  record: string;
  typed: string;
  list: string;
  entry: string;
  /** The listed name. */
  name: string;
}

/** A past shipment as the trail keeps it. */
export interface Past {
  record: string;
  shipment: Shipment;
  /** `<list>:<entry>` of every match that was found then. */
  known: ReadonlySet<string>;
}

/** A match must be as good as one that is worth a review by itself: nobody is at the form to answer a question. */
const GOOD_ENOUGH = 0.8;

/**
 * Screens past shipments against lists that have changed. The same few buyers stand in most of them, so each distinct name is compared
 * once. Give the same screener every batch; it keeps what it has compared.
 */
export function rescreener(lists: readonly OpenList[]): (past: Past) => Rescreened[] {
  const compared = new Map<string, Match[]>();
  const matchesOf = (query: ScreenQuery) => {
    const key = `${query.kind ?? ''} ${query.name} ${query.identifiers?.join() ?? ''}`;
    let matches = compared.get(key);
    if (!matches) {
      matches = lists.flatMap((list) => list.screen(query, GOOD_ENOUGH).slice(0, 1));
      compared.set(key, matches);
    }
    return matches;
  };
  return ({ record, shipment, known }) =>
    queriesOf(shipment).flatMap((query) =>
      matchesOf(query)
        .filter(({ list, entry }) => !known.has(`${list}:${entry}`))
        .map(({ list, entry, name }) => ({
          record,
          typed: query.name || (query.identifiers?.[0] ?? ''),
          list,
          entry,
          name,
        })),
    );
}

/** Names of parties and ships, as typed; a ship is asked for with its number. */
function queriesOf(shipment: Shipment): ScreenQuery[] {
  const filled = shipment.entries.filter(({ value }) => value.trim() !== '');
  const parties = filled
    .filter(({ role }) => role.endsWith('.name') && role !== 'vessel.name')
    .map(({ value }) => ({ name: value.slice(0, 300) }));
  const ship = filled.find(({ role }) => role === 'vessel.name')?.value.slice(0, 100) ?? '';
  const imo =
    filled
      .find(({ role }) => role === 'vessel.imo')
      ?.value.replace(/\D/g, '')
      .slice(0, 7) ?? '';
  return ship || imo ? [...parties, { name: ship, kind: 'vessel', ...(imo ? { identifiers: [imo] } : {}) }] : parties;
}
