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
    for (const text of namedIn(name)) ask(partyQuery({ ...name, text }), [name.evidence], false);
  }
  for (const vessel of facts.vessels) ask(vesselQuery(vessel), vessel.evidence, true);
  return hits;
}

/** Whom a name names: nobody where it only points at another party, and the bank or firm behind "to order of". */
function namedIn({ acts, text }: NameFact): string[] {
  if (acts.includes('same-as-consignee')) return [];
  return acts.includes('to-order') ? namesInField(text).filter((part) => part !== text) : [text];
}

function partyQuery({ text, kind, countries }: NameFact): ScreenQuery {
  return { name: text, ...(kind === 'unknown' ? {} : { kind }), ...(countries.length > 0 ? { countries } : {}) };
}

function vesselQuery({ name, imo }: VesselFact): ScreenQuery {
  return { name: name ?? '', kind: 'vessel', ...(imo ? { identifiers: [imo] } : {}) };
}
