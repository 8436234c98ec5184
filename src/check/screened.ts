import type { Evidence, Facts, NameFact, VesselFact } from '../facts/facts';
import type { Match, OpenList, ScreenQuery } from '../screening/screen';
import { namesInField } from '../screening/split-parties';
import { bestMatch } from './best-match';

/** A listed party or vessel that a field seems to name. */
export interface Hit {
  match: Match;
  list: OpenList;
  /** The name as typed. */
  typed: string;
  evidence: Evidence[];
  vessel: boolean;
}

/** Every party and vessel of a shipment against every open list; the best match of each list is kept. */
export function screened(facts: Facts, lists: readonly OpenList[]): Hit[] {
  const hits: Hit[] = [];
  const ask = (query: ScreenQuery, evidence: Evidence[], vessel: boolean) => {
    for (const list of lists) {
      const match = bestMatch(list, query, vessel);
      if (match) hits.push({ match, list, typed: query.name || (query.identifiers?.[0] ?? ''), evidence, vessel });
    }
  };
  for (const name of facts.names) {
    for (const one of namedIn(name)) ask(partyQuery(one), [name.evidence], false);
  }
  for (const vessel of facts.vessels) ask(vesselQuery(vessel), vessel.evidence, true);
  return hits;
}

/** Whom a name names: nobody where it only points at another party, and the bank, firm or person behind "to order of". */
function namedIn(name: NameFact): NameFact[] {
  if (name.acts.includes('same-as-consignee')) return [];
  if (!name.acts.includes('to-order')) return [name];
  const behind = namesInField(name.text).filter((part) => part !== name.text);
  return behind.map((text) => ({ ...name, text, kind: 'unknown' }));
}

function partyQuery({ text, kind, countries }: NameFact): ScreenQuery {
  return { name: text, ...(kind === 'unknown' ? {} : { kind }), ...(countries.length > 0 ? { countries } : {}) };
}

function vesselQuery({ name, imo }: VesselFact): ScreenQuery {
  return { name: name ?? '', kind: 'vessel', ...(imo ? { identifiers: [imo] } : {}) };
}
