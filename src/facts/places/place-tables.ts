import type { FactTables } from '../tables';
import { type Phrases, phrases } from './phrases';

interface MaskTable {
  anywhere: { words: string[] }[];
  named: { words: string[] }[];
  clauses: string[];
  borne: string[];
  streets: string[];
}
interface MissionTable {
  words: string[];
  cargo: string[];
  never: string[];
  dprk: string[];
  offices: string[];
}
interface LeadTable {
  destination: string[];
  delivered: string[];
  transit: string[];
  party: string[];
}

/** The small tables of places as sets of phrases, built once for each set of tables. */
export interface PlaceWords {
  /** Words that are no place, anywhere; and in goods and names. */
  masks: Phrases;
  namedMasks: Phrases;
  clauses: Phrases;
  /** Names that streets and stations of other countries bear. */
  borne: Phrases;
  streets: Phrases;
  missions: Phrases;
  notMissions: Phrases;
  /** Short names of the DPRK, which are read beside a word for a mission only. */
  dprk: Phrases;
  offices: Phrases;
  /** `reach`: how many words behind it the place or party may stand. */
  leads: { kind: 'destination' | 'transit' | 'party'; reach: number; words: Phrases }[];
}

/** What follows a lead is read for so many words, up to the next sign of punctuation that ends a segment. */
const REACH = 12;
/** A delivery term is followed by its place at once: DAP is a fertiliser, too. */
const REACH_OF_TERM = 2;

const BUILT = new WeakMap<FactTables, PlaceWords>();

/** The phrases of `tables`, built on first use. */
export function placeWords(tables: FactTables): PlaceWords {
  let built = BUILT.get(tables);
  if (!built) {
    const masks = tables.table<MaskTable>('masks');
    const missions = tables.table<MissionTable>('missions');
    const leads = tables.table<LeadTable>('leads');
    const anywhere = masks.anywhere.flatMap(({ words }) => words);
    built = {
      masks: phrases(anywhere),
      namedMasks: phrases([...anywhere, ...masks.named.flatMap(({ words }) => words)]),
      clauses: phrases(masks.clauses),
      borne: phrases(masks.borne),
      streets: phrases(masks.streets),
      missions: phrases(missions.words),
      notMissions: phrases(missions.never),
      dprk: phrases(missions.dprk),
      offices: phrases(missions.offices),
      leads: [
        { kind: 'destination', reach: REACH, words: phrases(leads.destination) },
        { kind: 'destination', reach: REACH_OF_TERM, words: phrases(leads.delivered) },
        { kind: 'transit', reach: REACH, words: phrases(leads.transit) },
        { kind: 'party', reach: REACH, words: phrases(leads.party) },
      ],
    };
    BUILT.set(tables, built);
  }
  return built;
}
